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

/** Where Google Tag Manager and Analytics send to; their scripts come by one of ours, which may add them. */
const ANALYTICS = [
  ...["https://www.googletagmanager.com", "https://www.google-analytics.com", "https://*.google-analytics.com"],
  ...["https://analytics.google.com", "https://*.analytics.google.com"],
];

type PolicyOptions = {
  isDevelopment?: boolean;
  /** Pages of others may frame it. */
  isEmbed?: boolean;
  /** A reader who agrees is measured. */
  hasAnalytics?: boolean;
};

/**
 * The policy of one page. Scripts run by nonce alone; style attributes are allowed because tiles carry
 * their place in a logo sheet as one. Development needs `eval` for source maps and a socket for reload.
 */
export function contentSecurityPolicy(nonce: string, options: PolicyOptions = {}): string {
  const { isDevelopment = false, isEmbed = false, hasAnalytics = false } = options;
  const measuring = hasAnalytics ? ` ${ANALYTICS.join(" ")}` : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data:${measuring}`,
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}${measuring}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${isEmbed ? "*" : "'self'"}`,
  ].join("; ");
}
