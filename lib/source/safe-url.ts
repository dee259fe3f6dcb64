export type CheckedUrl = { url: string } | { problem: string };

/** Takes only what is safe to link to; `url` is the text as written, trimmed. */
export function checkUrl(text: string, options: { allowMailto?: boolean } = {}): CheckedUrl {
  const url = text.trim();
  if (url === "") return { problem: "the address is empty" };
  if (/[\s\p{Cc}]/u.test(url)) return { problem: "the address holds a space or a control character" };
  if (!URL.canParse(url)) return { problem: `\`${url}\` is no complete address` };
  const { protocol, username, password } = new URL(url);
  if (protocol === "mailto:" && options.allowMailto) return { url };
  if (protocol !== "http:" && protocol !== "https:") return { problem: `an address can't start with \`${protocol}\`` };
  if (!/^https?:\/\//i.test(url)) return { problem: `\`${url}\` lacks the two slashes after \`${protocol}\`` };
  if (username !== "" || password !== "") return { problem: "the address holds a user name or password" };
  return { url };
}
