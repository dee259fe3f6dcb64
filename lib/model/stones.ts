/** Stones from the ground up, as `[x, y, rx, ry]` in a 16 px square, by how many there are: fewer are bigger, so that each count reads at 10 px. */
export const PILES = [
  [[8, 11, 6.6, 3.6]],
  [
    [8, 12.2, 6.5, 3],
    [8.4, 6.4, 4.6, 2.5],
  ],
  [
    [8, 13, 6.5, 2.5],
    [8.4, 8.2, 4.7, 2],
    [7.7, 4.1, 3, 1.7],
  ],
  [
    [8, 13.4, 6.5, 2.1],
    [8.4, 9.4, 4.9, 1.7],
    [7.7, 6, 3.4, 1.5],
    [8.2, 3, 2.1, 1.3],
  ],
] as const;

/** The fallen pair of what is archived: outlines, the second one leaning. */
export const FALLEN = [
  { cx: 4.6, cy: 13, rx: 3.9, ry: 1.9 },
  { cx: 11.6, cy: 9.4, rx: 3.7, ry: 1.9, transform: "rotate(58 11.6 9.4)" },
] as const;

export const FALLEN_STROKE = 1.3;
