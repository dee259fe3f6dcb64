export type Size = { width: number; height: number };

/** `area` is what a half-covered logo may take in px²; a wide wordmark meets `width` long before that. */
export type Frame = Size & { area: number };

/**
 * The size at which a logo looks as heavy as its neighbours: wordmarks fill the width, squares stop short of the
 * height, and a solid block stops sooner than fine lines. `inkShare` is 0 to 1; the result is whole px, at least 1.
 */
export function fitLogo(logo: Size, inkShare: number, frame: Frame): Size {
  const allowed = frame.area * (1.2 - 0.4 * inkShare);
  const scale = Math.min(
    frame.width / logo.width,
    frame.height / logo.height,
    Math.sqrt(allowed / (logo.width * logo.height)),
  );
  return {
    width: Math.max(1, Math.round(logo.width * scale)),
    height: Math.max(1, Math.round(logo.height * scale)),
  };
}
