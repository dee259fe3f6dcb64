const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
/** In use as regions, but no countries of ISO 3166-1. */
const NO_COUNTRIES = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

/** A country code of ISO 3166-1 alpha-2 in capitals: `GB`, not the popular `UK`. Kosovo's `XK` counts. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.includes(code)) return false;
  const [canonical] = Intl.getCanonicalLocales(`und-${code}`);
  return canonical === `und-${code}` && names.of(code) !== undefined;
}
