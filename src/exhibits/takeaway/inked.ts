/** Paper, ink and seal red of the labels, sRGB. */
const paper = [246, 241, 231] as const
const ink = [43, 38, 34] as const
const seal = [166, 58, 43] as const

/**
 * Turns coverage (red: ink, green: accent; RGBA, changed in place) into the colours of a label on
 * paper, opaque.
 */
export function inked(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const dark = (pixels[at] ?? 0) / 255
    const red = (pixels[at + 1] ?? 0) / 255
    for (let part = 0; part < 3; part += 1) {
      const [ground = 0, letter = 0, accent = 0] = [paper[part], ink[part], seal[part]]
      pixels[at + part] = ground + (letter - ground) * dark + (accent - ground) * red
    }
    pixels[at + 3] = 255
  }
}
