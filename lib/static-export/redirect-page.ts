const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };

/** A page that leads on to where an address of before is found today. It needs no script. */
export function redirectPage(location: string): string {
  const target = location.replace(/[&"<>]/g, (letter) => ESCAPES[letter] ?? letter);
  return [
    "<!doctype html>",
    '<html><head><meta charset="utf-8"/>',
    `<meta http-equiv="refresh" content="0; url=${target}"/>`,
    `<link rel="canonical" href="${target}"/><title>${target}</title></head>`,
    `<body><a href="${target}">${target}</a></body></html>`,
    "",
  ].join("\n");
}
