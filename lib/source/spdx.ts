import parse from "spdx-expression-parse";
import licenses from "spdx-license-list";

/** The parser's time grows with its input, and no real expression is this long. */
const MAX_LENGTH = 500;

function parseExpression(expression: string): parse.Info | null {
  if (expression.trim() === "" || expression.length > MAX_LENGTH) return null;
  try {
    return parse(expression);
  } catch {
    return null;
  }
}

function isApproved(info: parse.Info): boolean | undefined {
  if ("license" in info) return licenses[info.license]?.osiApproved;
  const sides = [isApproved(info.left), isApproved(info.right)];
  // With OR a reader may pick the better side; with AND the worse one binds.
  const decisive = info.conjunction === "or";
  if (sides.includes(decisive)) return decisive;
  return sides.includes(undefined) ? undefined : !decisive;
}

/** Whether it is an SPDX licence expression; `LicenseRef-…` stands for a licence that the list lacks. */
export function isSpdx(expression: string): boolean {
  return parseExpression(expression) !== null;
}

/** Whether what may be used under this expression is open source; `undefined` where the list can't tell. */
export function isOsiApproved(expression: string): boolean | undefined {
  const info = parseExpression(expression);
  return info ? isApproved(info) : undefined;
}

/** Every single licence id that may stand in an expression, to name the nearest one. */
export function spdxIds(): string[] {
  return Object.keys(licenses);
}
