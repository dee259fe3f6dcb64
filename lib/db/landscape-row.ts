import type { Localized } from "../model/types";
import type { LandscapeInfo } from "../snapshot/types";
import type { SettingsColumn } from "./columns";
import type { Database } from "./connect";
import { present } from "./present";
import { readJson } from "./read-column";

export type LandscapeFacts = { info: LandscapeInfo; directory: string };

export async function readLandscapeFacts(db: Database): Promise<LandscapeFacts | null> {
  const row = await db.landscape.findUnique({
    where: { id: 1 },
    select: { version: true, name: true, settings: true, directory: true },
  });
  if (!row) return null;
  const settings = readJson<SettingsColumn>(row.settings);
  const { description, foundation, url, editUrl, header, footer, membersCategory } = settings;
  const { colors, images, event, analytics } = settings;
  return {
    info: present({
      version: row.version,
      name: readJson<Localized>(row.name),
      description,
      foundation,
      url,
      editUrl,
      header,
      footer,
      membersCategory,
      colors,
      images,
      event,
      analytics,
      hasQuiz: settings.quiz ? true : null,
    }),
    directory: row.directory,
  };
}
