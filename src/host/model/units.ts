/** 96 pixels and 72 points to the inch. */
export const pixelsToPoints = (pixels: number): number => Math.round(pixels * 75) / 100;

/** Whole pixels, as Excel rounds sizes: 40 points are 53 pixels. */
export const pointsToPixels = (points: number): number => Math.round((points * 4) / 3);

/** Width of a digit of the Normal style's font (11 points) in pixels; file widths count in these. */
const DIGIT_PIXELS = 7;

/** Characters as in a file ⇄ pixels. */
export const charactersToPixels = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);

export const pixelsToCharacters = (pixels: number): number => Math.round((pixels / DIGIT_PIXELS) * 256) / 256;

/** The same without rounding, for sizes that must come back from the file as they went in. */
export const charactersToExactPixels = (characters: number): number => characters * DIGIT_PIXELS;
export const pointsToExactPixels = (points: number): number => (points * 4) / 3;
