/** Letters that XML does not allow, and those that no reader sees. */
const FORBIDDEN = /[\u0000-\u001f\u007f\ufffe\uffff]+/g;

/** A text as it may stand in an element or an attribute of XML. */
export function xmlText(text: string): string {
  const clean = text.toWellFormed().replace(FORBIDDEN, " ");
  return clean.replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
