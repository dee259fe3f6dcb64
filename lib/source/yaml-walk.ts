import { type Node, type Pair, isAlias, isMap, isNode, isPair, isScalar, isSeq } from "yaml";
import { MAX_DEPTH } from "./yaml-limits";

/** Aliases may make a file this many times larger, beyond an allowance that small files never reach. */
const MAX_GROWTH = 20;
const ALLOWANCE_NODES = 10_000;

const PLAIN_TAG = /^(tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)|!)$/;

export type Complaint = (offset: number, what: string, fix: string) => void;

/** Size and depth of a part with its aliases written out. */
type Extent = { nodes: number; depth: number };

type Frame = { node: Node; children: Node[]; next: number; extent: Extent };

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function valuesOf(items: readonly Pair<unknown, unknown>[], complain: Complaint): Node[] {
  const seen = new Set<string>();
  const values: Node[] = [];
  for (const { key, value } of items) {
    if (!isScalar(key) || key.value === null) {
      complain(startOf(key), "a key must be a plain word", "write the key as text before a colon");
    } else if (seen.has(String(key.value))) {
      complain(startOf(key), `the key \`${String(key.value)}\` stands twice in one map`, "keep one of the two");
    } else {
      seen.add(String(key.value));
    }
    if (isNode(value)) values.push(value);
  }
  return values;
}

function childrenOf(node: Node, complain: Complaint): Node[] {
  if (isMap(node)) return valuesOf(node.items.filter(isPair), complain);
  return isSeq(node) ? node.items.filter(isNode) : [];
}

/** Finds what parses but is no plain data: keys that are no words or stand twice, tags, and aliases that lead nowhere or explode. */
export function checkNodes(contents: Node | null, complain: Complaint): void {
  if (!contents) return;
  const anchors = new Map<string, Extent | "open">();
  const frames: Frame[] = [];
  let written = 0;
  let expanded = 0;

  function enter(node: Node): boolean {
    written += 1;
    expanded += 1;
    if (!isAlias(node)) {
      if (node.tag !== undefined && !PLAIN_TAG.test(node.tag))
        complain(startOf(node), `the tag \`${node.tag}\` is not supported`, "remove the tag and write the plain value");
      if (node.anchor !== undefined) anchors.set(node.anchor, "open");
      frames.push({ node, children: childrenOf(node, complain), next: 0, extent: { nodes: 1, depth: 1 } });
      if (frames.length <= MAX_DEPTH) return true;
      complain(startOf(node), `this is nested more than ${MAX_DEPTH} levels deep`, "nest less");
      return false;
    }
    const extent = anchors.get(node.source);
    if (extent === undefined || extent === "open") {
      const what = extent
        ? `the alias \`*${node.source}\` holds itself`
        : `no anchor \`&${node.source}\` stands before this alias`;
      complain(startOf(node), what, "write the value out");
      return true;
    }
    add(frames.at(-1), extent);
    expanded += extent.nodes;
    if (expanded <= written * MAX_GROWTH + ALLOWANCE_NODES && frames.length + extent.depth <= MAX_DEPTH) return true;
    const what = "from here on the aliases expand to far more than the file holds";
    complain(startOf(node), what, "write the repeated parts out instead of nesting aliases");
    return false;
  }

  function add(frame: Frame | undefined, part: Extent): void {
    if (!frame) return;
    frame.extent.nodes += part.nodes;
    frame.extent.depth = Math.max(frame.extent.depth, part.depth + 1);
  }

  let mayGoOn = enter(contents);
  for (let frame = frames.at(-1); mayGoOn && frame; frame = frames.at(-1)) {
    const child = frame.children[frame.next];
    frame.next += 1;
    if (child) {
      mayGoOn = enter(child);
      continue;
    }
    frames.pop();
    if (!isAlias(frame.node) && frame.node.anchor !== undefined) anchors.set(frame.node.anchor, frame.extent);
    add(frames.at(-1), frame.extent);
  }
}
