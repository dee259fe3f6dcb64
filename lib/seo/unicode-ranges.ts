/** Whether a CSS `unicode-range` such as `U+0-FF,U+131` holds a code point. */
export function holds(ranges: string, point: number): boolean {
  return ranges.split(",").some((range) => {
    const [first, last] = range.trim().slice(2).split("-");
    const from = Number.parseInt(first ?? "", 16);
    const to = last === undefined ? from : Number.parseInt(last, 16);
    return from <= point && point <= to;
  });
}
