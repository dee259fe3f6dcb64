import type { AdapterInput } from "../adapter";

/** All tiles, or those above the veil: `:is` keeps it one selector. */
const LIT = ":is(.map-frame:not([data-veil]) .t, .map-frame .t.lit)";
const GRADUATED = '#main input[type="checkbox"][name="stage"][value="graduated"]';

export const adapter: AdapterInput = {
  name: "Cairn",
  path: "/",
  logos: ".map-frame .lg:not(.mono)",
  // One tile takes Tab and the others none as soon as scripts have taken the page over.
  usable: '.map-frame a.t[tabindex="-1"]',
  scroller: ".map-frame",
  link: { from: ".map-frame a.t", text: "main h1" },
  actions: {
    open: {
      act: { click: ".map-frame a.t" },
      shown: '[role="dialog"] h2',
      after: [{ press: "Escape" }],
    },
    next: {
      act: { click: ".map-frame .tiles a.t:nth-child(5)" },
      shown: '[role="dialog"] :is(h2, h3, p, dd, li)',
      after: [{ press: "Escape" }],
    },
    search: {
      before: [{ type: "ku", into: '#main input[type="search"]' }],
      act: { press: "b" },
      shown: LIT,
      after: [{ type: "", into: '#main input[type="search"]' }],
    },
    filter: { act: { click: GRADUATED }, shown: LIT },
    unfilter: { act: { click: GRADUATED }, shown: LIT },
    group: { act: { click: '#main nav li:nth-child(2) a[href*="group="]' }, shown: ".map-frame a.t" },
  },
};
