/** As Base UI's drawer names and types them. */
const LENGTHS = ["--drawer-swipe-movement-x", "--drawer-swipe-movement-y", "--drawer-snap-point-offset"];
const NUMBERS = { "--drawer-swipe-progress": "0", "--drawer-swipe-strength": "1" };

const PROPERTIES = [
  ...LENGTHS.map((name) => ({ name, syntax: "<length>", initialValue: "0px", inherits: false })),
  ...Object.entries(NUMBERS).map(([name, initialValue]) => ({
    name,
    syntax: "<number>",
    initialValue,
    inherits: false,
  })),
];

const REGISTER = `try{for(const p of ${JSON.stringify(PROPERTIES)})CSS.registerProperty(p)}catch{}`;

/**
 * Registers what a drawer registers with its first opening, before there is anything to style: later a browser works
 * out the style of everything on the page anew.
 */
export function DrawerProperties({ nonce }: { nonce?: string }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: REGISTER }} />;
}
