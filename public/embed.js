// Sizes the embeds of a landscape in a page of yours and opens their cards over it. The frames of this site alone
// are listened to, and nothing of your page goes to them but the CSS variables that begin with --cairn-.
(() => {
  const script = document.currentScript;
  if (!script || window.cairnEmbeds) return;
  window.cairnEmbeds = true;
  const { origin } = new URL(script.src);
  const VARIABLES = ["paper", "ink", "line", "accent", "plate", "title-paper", "title-ink", "radius", "gap"];
  const MAX_HEIGHT = 200000;

  const isEmbed = (address) => {
    const { origin: its, pathname } = new URL(address, location.href);
    return its === origin && /\/embed(\/embed\.html)?\/?$/.test(pathname);
  };
  const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src && isEmbed(frame.src));

  let dialog = null;
  let openedFrom = null;

  const isCard = (frame) => dialog?.contains(frame) ?? false;

  function send(frame) {
    // A card looks as the embed that it was opened from.
    const style = getComputedStyle(isCard(frame) ? openedFrom : frame);
    const found = VARIABLES.map((name) => [`--cairn-${name}`, style.getPropertyValue(`--cairn-${name}`).trim()]);
    const variables = Object.fromEntries(found.filter(([, value]) => value !== ""));
    frame.contentWindow?.postMessage({ cairn: "host", variables }, origin);
  }

  function close() {
    dialog?.close();
  }

  function open(from, { address, title, close: closeLabel }) {
    if (typeof address !== "string" || !URL.canParse(address) || !isEmbed(address)) return;
    close();
    openedFrom = from;
    dialog = document.createElement("dialog");
    dialog.className = "cairn-dialog";
    dialog.setAttribute("aria-label", String(title).slice(0, 200));
    Object.assign(dialog.style, LOOK.dialog);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = String(closeLabel).slice(0, 40);
    Object.assign(button.style, LOOK.button);
    button.addEventListener("click", close);
    const frame = document.createElement("iframe");
    frame.title = dialog.getAttribute("aria-label");
    frame.src = address;
    Object.assign(frame.style, LOOK.frame);
    dialog.append(button, frame);
    // A press beside the card closes it.
    dialog.addEventListener("click", (event) => event.target === dialog && close());
    dialog.addEventListener("close", (event) => {
      event.currentTarget.remove();
      dialog = null;
      openedFrom?.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || typeof data !== "object" || data === null) return;
    const frame = frames().find((each) => each.contentWindow === source);
    if (!frame) return;
    if (data.cairn === "ready") send(frame);
    else if (data.cairn === "height" && Number.isFinite(data.height) && !isCard(frame))
      frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 0), MAX_HEIGHT)}px`;
    else if (data.cairn === "open" && !isCard(frame)) open(frame, data);
    else if (data.cairn === "close" && isCard(frame)) close();
  });

  const LOOK = {
    dialog: {
      ...{ width: "min(60rem, 100vw - 2rem)", height: "min(48rem, 100dvh - 2rem)", padding: "0", overflow: "hidden" },
      ...{ border: "1px solid #8886", borderRadius: "8px", maxWidth: "none", maxHeight: "none" },
    },
    frame: { display: "block", width: "100%", height: "calc(100% - 44px)", border: "0" },
    button: {
      ...{ display: "block", marginLeft: "auto", height: "44px", padding: "0 16px", cursor: "pointer" },
      ...{ background: "none", border: "0", color: "inherit", font: "14px system-ui, sans-serif" },
    },
  };

  // Those that loaded before this script have called already: they call again. Nothing in it, so whoever it reaches.
  for (const frame of frames()) frame.contentWindow?.postMessage({ cairn: "hello" }, "*");
})();
