import type { AdapterInput } from "../adapter";

const ITEM = 'button[aria-label$=" info"][aria-expanded]';

/** Of cncf/landscape2 1.1 with the data of the CNCF, by what its markup says; its class names change with each build. */
export const adapter: AdapterInput = {
  name: "landscape2",
  path: "/",
  logos: `${ITEM} img`,
  usable: 'button[title="Filters"]:not(.disabled)',
  link: {
    path: "/?item=orchestration-management--scheduling-orchestration--kubernetes",
    text: '[role="dialog"] .modal-body',
  },
  actions: {
    open: {
      act: { click: ITEM },
      shown: '[role="dialog"] .modal-body',
      after: [{ click: '[role="dialog"] button[title="Close modal"]' }],
    },
    next: {
      act: { click: `[role="listitem"]:nth-child(5) ${ITEM}` },
      shown: '[role="dialog"] .modal-body',
      after: [{ click: '[role="dialog"] button[title="Close modal"]' }],
    },
    search: {
      before: [{ type: "ku", into: "#searchbar-desktop" }],
      act: { press: "b" },
      shown: '#search-list [role="option"]',
      after: [{ press: "Escape" }],
    },
    filter: {
      before: [{ click: 'button[title="Filters"]' }, { click: '[role="dialog"] input[value="graduated"]' }],
      act: { click: 'button[title="Apply filters"]' },
      shown: ITEM,
    },
    unfilter: { act: { click: 'button[title="Remove graduated filter"]' }, shown: ITEM },
    group: { act: { click: 'button[title="Group: Members"]' }, shown: ITEM },
  },
};
