/** Where the guide's text begins on a page. */
export const GUIDE_ID = "guide";
