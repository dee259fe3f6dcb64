/** What it should look for, in selectors. */
export type Wanted = { logos: string; usable: string; text: string };

type LoadMarks = {
  firstPaint: number | null;
  largestPaint: number | null;
  firstLogo: number | null;
  allLogos: number | null;
  logosInView: number;
  usable: number | null;
  text: number | null;
  blocking: number;
  longestTask: number;
  layoutShift: number;
};

type ActionMarks = { started: number | null; painted: number | null };

type Probe = {
  load: () => LoadMarks;
  /** Looks from now on at what a selector finds, and for the first event of one of these types. */
  watch: (selector: string, events: readonly string[]) => void;
  action: () => ActionMarks;
  /** Counts frames for so long. Resolves with how many there were a second. */
  frames: (ms: number) => Promise<number>;
};

declare global {
  var bench: Probe;
}

/**
 * Runs in the page before its own scripts, alone: nothing from outside it is there. Time counts from the start of the
 * navigation. A thing is painted at the end of the frame in which it is found.
 */
export function installProbe({ logos, usable, text }: Wanted): void {
  const TASK_MS = 50;
  /** Of a frame that was not long. */
  const FRAME_END_MS = 8;
  const MAX_TEXTS = 30;
  type Mark = number | null;

  const longFrames: PerformanceEntry[] = [];
  const tasks: number[] = [];
  let [shift, largest]: [number, Mark] = [0, null];
  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  observe("long-animation-frame", (entry) => longFrames.push(entry));
  observe("longtask", (entry) => tasks.push(entry.duration));
  observe("largest-contentful-paint", (entry) => (largest = entry.startTime));
  observe("layout-shift", (entry) => {
    if ("value" in entry && typeof entry.value === "number" && !("hadRecentInput" in entry && entry.hadRecentInput))
      shift += entry.value;
  });

  const paintedAt = (at: Mark): Mark => {
    if (at === null) return null;
    const frame = longFrames.find(({ startTime, duration }) => startTime <= at && at <= startTime + duration);
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return Math.max(first, frame ? frame.startTime + frame.duration : at + FRAME_END_MS);
  };

  // Logos: which are wholly in the viewport, and which of those have their picture.
  const seen = new WeakSet<Element>();
  const inView = new Set<Element>();
  const done = new WeakSet<Element>();
  const pictures = new Map<string, boolean>();
  let isChanged = true;
  let [firstLogo, allLogos]: [Mark, Mark] = [null, null];
  const change = () => {
    isChanged = true;
  };
  const viewport = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRatio } of entries)
        if (isIntersecting && intersectionRatio > 0.99) inView.add(target);
        else inView.delete(target);
      change();
    },
    { threshold: [0, 0.995] },
  );
  const hasArrived = (address: string) => {
    const [entry] = performance.getEntriesByName(address, "resource");
    return entry instanceof PerformanceResourceTiming && entry.responseEnd > 0;
  };
  const isPictureThere = (address: string): boolean => {
    const known = pictures.get(address);
    if (known !== undefined || !hasArrived(address)) return known ?? false;
    pictures.set(address, false);
    const image = new Image();
    image.src = address;
    void image.decode().then(() => {
      pictures.set(address, true);
      change();
    }, change);
    return false;
  };
  const isLogoThere = (element: Element): boolean => {
    if (element instanceof HTMLImageElement) return element.complete && element.naturalWidth > 0;
    const background = getComputedStyle(element).backgroundImage;
    return [...background.matchAll(/url\("([^"]+)"\)/g)].some(([, address = ""]) => isPictureThere(address));
  };
  const lookAtLogos = (now: number) => {
    for (const element of document.querySelectorAll(logos)) {
      if (seen.has(element)) continue;
      seen.add(element);
      viewport.observe(element);
    }
    let pending = 0;
    for (const element of inView) {
      if (done.has(element)) continue;
      if (!isLogoThere(element)) pending += 1;
      else {
        done.add(element);
        firstLogo ??= now;
      }
    }
    if (pending > 0) allLogos = null;
    else if (inView.size > 0) allLogos ??= now;
  };
  observe("resource", change);
  document.addEventListener("load", change, true);
  new MutationObserver(change).observe(document, { subtree: true, childList: true, attributes: true });

  // What an action shows.
  let [usableAt, textAt]: [Mark, Mark] = [null, null];
  type Watched = { selector: string; last: string; changed: Mark; started: Mark };
  let watched: Watched | null = null;
  const signatureOf = (selector: string) => {
    const found = document.querySelectorAll(selector);
    const texts = [...found].slice(0, MAX_TEXTS).map((element) => element.textContent);
    return `${found.length} ${texts.join(" ")}`;
  };

  let frameCount = 0;
  const look = () => {
    frameCount += 1;
    const now = performance.now();
    if (isChanged) {
      isChanged = false;
      lookAtLogos(now);
    }
    if (usableAt === null && document.querySelector(usable)) usableAt = now;
    if (textAt === null && document.querySelector(text)?.textContent.trim()) textAt = now;
    if (watched) {
      const signature = signatureOf(watched.selector);
      if (signature !== watched.last) Object.assign(watched, { last: signature, changed: now });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  globalThis.bench = {
    load: () => ({
      firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
      largestPaint: largest,
      firstLogo: paintedAt(firstLogo),
      allLogos: paintedAt(allLogos),
      logosInView: inView.size,
      usable: paintedAt(usableAt),
      text: paintedAt(textAt),
      blocking: tasks.reduce((sum, duration) => sum + duration - TASK_MS, 0),
      longestTask: Math.max(0, ...tasks),
      layoutShift: shift,
    }),
    watch: (selector, events) => {
      const now = { selector, last: signatureOf(selector), changed: null, started: null } as NonNullable<
        typeof watched
      >;
      watched = now;
      const begin = ({ timeStamp }: Event) => {
        now.started ??= timeStamp;
      };
      for (const type of events) window.addEventListener(type, begin, { capture: true, once: true });
    },
    action: () => ({ started: watched?.started ?? null, painted: paintedAt(watched?.changed ?? null) }),
    frames: (ms) => {
      const before = frameCount;
      const started = performance.now();
      return new Promise((resolve) => {
        setTimeout(() => resolve(((frameCount - before) * 1000) / (performance.now() - started)), ms);
      });
    },
  };
}
