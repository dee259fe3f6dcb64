import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypeScript from "eslint-config-next/typescript";
import { defineConfig, globalIgnores } from "eslint/config";

const zone = (target, from, message, except) => ({ target, from, message, ...(except && { except }) });

/** Imports run one way: app, components, lib, prisma. */
const ZONES = [
  zone("./lib", ["./app", "./components"], "lib knows nothing of pages and components."),
  zone("./components", "./app", "Components know nothing of pages."),
  zone(
    "./components",
    ["./lib/db", "./lib/seed", "./prisma"],
    "Components get data as props or by a query of lib/query.",
  ),
  zone("./app", "./prisma", "Pages ask lib/db."),
  zone("./components/ui", ["./components"], "Parts of components/ui know no domain.", ["./ui"]),
  zone("./lib/landscape", ["./lib/db", "./lib/seed", "./lib/query"], "The domain is pure."),
  zone("./lib/model", ["./lib"], "The model stands at the bottom.", ["./model"]),
];

const D3_DOM = ["zoom", "select", "selectAll", "transition", "drag", "brush"];
const noD3Dom = {
  name: "d3",
  importNames: D3_DOM,
  message: "d3 computes, React renders; gestures live in use-pan-zoom.ts.",
};
const noRawParams = {
  name: "next/navigation",
  importNames: ["useSearchParams"],
  message: "The address is read in use-landscape-params.ts.",
};
const oneLink = { name: "next/link", message: "Use Link of lib/i18n/navigation: it keeps the language." };

export default defineConfig([
  globalIgnores([".next/**", ".cairn/**", "prisma/generated/**", "next-env.d.ts", "out/**"]),
  ...nextVitals,
  ...nextTypeScript,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "import/no-restricted-paths": ["error", { zones: ZONES }],
      "import/no-default-export": "error",
      "no-restricted-imports": ["error", { paths: [noD3Dom, noRawParams, oneLink] }],
      "no-console": "error",
    },
  },
  {
    // What the framework or a tool asks for by default export.
    files: ["app/**", "*.{ts,mjs}", "lib/i18n/request.ts", "e2e/global-setup.ts"],
    rules: { "import/no-default-export": "off" },
  },
  { files: ["scripts/**"], rules: { "no-console": "off" } },
  {
    // The language switch keeps whatever query a page has, and a static page hands it on, without knowing it.
    files: ["components/shell/use-other-languages.ts", "components/static-site/server-page.tsx"],
    rules: { "no-restricted-imports": ["error", { paths: [noD3Dom, oneLink] }] },
  },
  {
    files: ["components/landscape/map/use-pan-zoom.ts"],
    rules: { "no-restricted-imports": ["error", { paths: [noRawParams, oneLink] }] },
  },
]);
