/** As Base UI's drawer names and types them. */
const LENGTHS = ["--drawer-swipe-movement-x", "--drawer-swipe-movement-y", "--drawer-snap-point-offset"];
const NUMBERS = { "--drawer-swipe-progress": "0", "--drawer-swipe-strength": "1" };

const PROPERTIES = [
  ...LENGTHS.map((name) => ({ name, syntax: "<length>", initialValue: "0px", inherits: false })),
  ...Object.entries(NUMBERS).map(([name, initialValue]) => ({
    name,
    syntax: "<number>",
    initialValue,
    inherits: false,
  })),
];

/** Later, a browser works out the style of everything on the page anew for them. */
const REGISTER = `try{for(const p of ${JSON.stringify(PROPERTIES)})CSS.registerProperty(p)}catch{}`;

/** The first number that is written takes as long as fifty tiles: here it does while scripts are on their way. */
const WRITE = `(self.requestIdleCallback||setTimeout)(()=>new Intl.NumberFormat(document.documentElement.lang))`;

/** What costs less before there is much on the page, or anything to do: a drawer's properties, and how numbers are written. */
export function HeadStart({ nonce }: { nonce?: string }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `${REGISTER};${WRITE}` }} />;
}
