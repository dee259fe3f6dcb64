/** The look of a link beside other text. */
export const LINK_CLASS =
  "text-accent underline decoration-line-strong decoration-1 underline-offset-[3px] transition-colors duration-150 hover:decoration-current";

/** The look of a link in a list of nothing but links, where lines under all of them would be loud. */
export const LIST_LINK_CLASS =
  "inline-flex min-h-6 min-w-6 items-center text-accent underline-offset-[3px] hover:underline";
