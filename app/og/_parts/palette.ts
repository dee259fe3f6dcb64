/** The light theme of globals.css in the notation that the drawing library reads. */
export const COLORS = {
  paper: "#faf9f5",
  plate: "#ffffff",
  ink: "#1a2129",
  muted: "#515962",
  line: "#dcdbd4",
  lineStrong: "#8c897f",
  accent: "#00626c",
  warn: "#8a5600",
} as const;
