/** Headers that every answer carries, whatever it holds. */
export const STATIC_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** For everything but embeds, which stand in pages of others. */
export const UNFRAMED_HEADERS = [{ key: "X-Frame-Options", value: "SAMEORIGIN" }];

/** The script of embeds: kept for an hour, then asked for again behind the reader's back. */
export const SCRIPT_HEADERS = [
  { key: "Cache-Control", value: "public, max-age=3600, stale-while-revalidate=86400" },
  { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
];

/** Added to answers that programs read, from whichever site they run on. Nothing there knows who asks. */
export const OPEN_HEADERS = [
  { key: "Access-Control-Allow-Origin", value: "*" },
  { key: "Access-Control-Allow-Methods", value: "GET, HEAD, OPTIONS" },
  { key: "Access-Control-Allow-Headers", value: "Accept, If-None-Match" },
  { key: "Access-Control-Expose-Headers", value: "ETag, Link" },
];

/**
 * The policy of one page. Scripts run by nonce alone; style attributes are allowed because tiles carry
 * their place in a logo sheet as one. Development needs `eval` for source maps and a socket for reload.
 * @param isEmbed whether pages of others may frame it
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean, isEmbed = false): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${isEmbed ? "*" : "'self'"}`,
  ].join("; ");
}
