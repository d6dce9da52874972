/** The EHR's colours (SMART App Launch, styling), where they can be read on this screen. */

type Rgb = readonly [number, number, number];

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

function rgbOf(colour: string): Rgb {
  const long = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = rgbOf(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

export function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** What the screen's light colours are where the EHR has none (style.css). */
const OURS = { ink: '#16222c', inkSoft: '#4b5b68', ground: '#eef1f4', surface: '#ffffff', action: '#0a57a4' };

const TEXT = 4.5;

const isReadable = (colour: string, on: readonly string[]): boolean =>
  on.every((ground) => contrast(colour, ground) >= TEXT);

const colourOf = (style: object, name: string): string | null => {
  const value: unknown = Reflect.get(style, name);
  return typeof value === 'string' && HEX.test(value) ? value.toLowerCase() : null;
};

/**
 * The screen's own properties in the EHR's colours: background, text and what can be pressed. Each is taken only where
 * every text on it keeps a contrast of 4.5 : 1. Colours that mean a risk stay ours.
 */
export function honoured(style: unknown): Readonly<Record<string, string>> {
  if (typeof style !== 'object' || style === null) return {};
  const [background, text, highlight] = ['color_background', 'color_text', 'color_highlight'].map((name) =>
    colourOf(style, name),
  );
  const texts = [OURS.ink, OURS.inkSoft, OURS.action];
  const ground = background && texts.every((one) => isReadable(one, [background])) ? background : OURS.ground;
  const grounds = [ground, OURS.surface];
  return {
    ...(ground === OURS.ground ? {} : { '--ground': ground }),
    ...(text && isReadable(text, grounds) ? { '--ink': text } : {}),
    ...(highlight && isReadable(highlight, grounds)
      ? { '--action': highlight, '--action-hover': highlight }
      : {}),
  };
}
