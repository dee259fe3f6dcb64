import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { hashOf } from "../lib/logos/cache";
import { mapLimited } from "../lib/logos/map-limited";
import { pictureType } from "../lib/logos/picture-type";
import { renderLogos } from "../lib/logos/render";
import { sheetCell, smallSheetName } from "../lib/logos/sheet";
import { sheetCss } from "../lib/logos/sheet-css";
import { sourceBytes } from "../lib/logos/source-bytes";
import type { Project } from "../lib/model/types";
import { apiRoutes } from "../lib/routes";
import { listLogoRequests, projectLogoKey } from "../lib/seed/logo-requests";
import { loadLandscape } from "../lib/validate/load";
import { ExpectedError } from "../scripts/expected-error";
import { openSheet } from "./cut-cells";
import { firstView } from "./first-view";
import type { LogoView, ViewLogo } from "./logo-page";

/** The seed's own, which has drawn them. */
const LOGO_CACHE = ".cairn/logos";
const AT_ONCE = 8;

/** The text of a vector; one that is no UTF-8 stays a file. */
function vectorOf(bytes: Uint8Array): string | null {
  try {
    return pictureType(bytes) === "svg" ? new TextDecoder("utf-8", { fatal: true }).decode(bytes) : null;
  } catch {
    return null;
  }
}

/** Lays the logos of a landscape's first view into a folder, in every form that a way asks for. */
export async function layLogos(dir: string, folder: string): Promise<LogoView> {
  const { landscape } = await loadLandscape(dir);
  if (!landscape) throw new ExpectedError(`${dir} holds no landscape that can be read.`);
  const { logos, sheets } = await renderLogos(listLogoRequests(landscape), { root: dir, cacheDir: LOGO_CACHE });
  const lay = async (address: string, bytes: Uint8Array) => {
    const file = path.join(folder, address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
    return address;
  };
  for (const { hash, bytes, small } of sheets) {
    await lay(apiRoutes.logoSheet(hash), bytes);
    await lay(apiRoutes.logoSheet(smallSheetName(hash)), small);
  }
  const opened = await mapLimited(sheets, AT_ONCE, ({ bytes }) => openSheet(bytes));

  const layProject = async ({ slug, logo }: Project): Promise<ViewLogo[]> => {
    const drawn = logos.get(projectLogoKey(slug));
    const cut = drawn && opened[sheetCell(drawn.index).sheet];
    if (!drawn || !cut || logo.kind === "monogram") return [];
    const bytes = await sourceBytes(logo, dir);
    const source = `/sources/${hashOf(bytes)}.${pictureType(bytes)}`;
    return [
      {
        cell: await lay(`/cells/${drawn.hash}.webp`, await cut(drawn.index)),
        source: await lay(source, bytes),
        vector: vectorOf(bytes),
        index: drawn.index,
      },
    ];
  };
  const shown = firstView(landscape);
  const laid = new Map(
    await mapLimited([...new Set(shown.flat())], AT_ONCE, async (each) => [each, await layProject(each)] as const),
  );
  return {
    boxes: shown.map((box) => box.flatMap((project) => laid.get(project) ?? [])),
    sheetRules: sheetCss(
      sheets.map(({ hash }) => hash),
      "compact",
    ),
  };
}
