import {
  BookOpenText,
  Bug,
  ChartLine,
  CircleQuestionMark,
  Container,
  Globe,
  Link2,
  type LucideIcon,
  Mail,
  MessageCircle,
  MessagesSquare,
  Newspaper,
  Package,
  Palette,
  ShieldCheck,
  Users,
  Video,
} from "lucide-react";
import type { Link } from "@/lib/model/types";

/** The kinds that have a name in messages (`project.links.<kind>`) and an icon. */
export const LINK_ICONS = {
  documentation: BookOpenText,
  blog: Newspaper,
  slack: MessageCircle,
  discord: MessageCircle,
  chat: MessageCircle,
  "mailing-list": Mail,
  forum: MessagesSquare,
  "github-discussions": MessagesSquare,
  "stack-overflow": CircleQuestionMark,
  youtube: Video,
  x: Users,
  bluesky: Users,
  mastodon: Users,
  linkedin: Users,
  facebook: Users,
  reddit: Users,
  docker: Container,
  package: Package,
  artwork: Palette,
  devstats: ChartLine,
  "best-practices": ShieldCheck,
  issues: Bug,
  website: Globe,
} as const satisfies Record<string, LucideIcon>;

export type KnownLinkKind = keyof typeof LINK_ICONS;

export function isKnownLinkKind(kind: string): kind is KnownLinkKind {
  return Object.hasOwn(LINK_ICONS, kind);
}

export function linkIcon(kind: string): LucideIcon {
  return isKnownLinkKind(kind) ? LINK_ICONS[kind] : Link2;
}

/** Where packages are, by host: the name says at once what to install with. */
const REGISTRIES: Readonly<Record<string, string>> = {
  "npmjs.com": "npm",
  "pypi.org": "PyPI",
  "crates.io": "crates.io",
  "metacpan.org": "CPAN",
  "rubygems.org": "RubyGems",
  "central.sonatype.com": "Maven Central",
  "mvnrepository.com": "Maven",
  "search.maven.org": "Maven Central",
  "packagist.org": "Packagist",
  "cocoapods.org": "CocoaPods",
  "nuget.org": "NuGet",
  "pub.dev": "pub.dev",
  "hex.pm": "Hex",
  "pkg.go.dev": "pkg.go.dev",
};

function registryOf({ kind, url }: Link): string | undefined {
  const host = kind === "package" ? showAddress(url).split("/")[0] : undefined;
  return host !== undefined && Object.hasOwn(REGISTRIES, host) ? REGISTRIES[host] : undefined;
}

/** What to call a link: its own name, that of the registry or of its kind, or where it leads. */
export function linkName(link: Link, nameOfKind: (kind: KnownLinkKind) => string): string {
  const own = link.name ?? registryOf(link);
  if (own) return own;
  return isKnownLinkKind(link.kind) ? nameOfKind(link.kind) : showAddress(link.url);
}

/** An address for reading: without protocol, `www.` and the slash at its end. */
export function showAddress(url: string): string {
  return url.replace(/^(https?:\/\/(www\.)?|mailto:)/i, "").replace(/\/$/, "");
}
