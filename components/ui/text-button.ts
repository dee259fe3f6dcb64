/** The look of a quiet button that stands in a list like a line of text. */
export const TEXT_BUTTON =
  "text-accent hover:bg-sunken flex min-h-7 w-full items-center rounded-sm px-2 text-left text-sm pointer-coarse:min-h-11";
