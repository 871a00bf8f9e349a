import { Color } from 'three'

/** Colours that a ramp has on the graphics card. */
export const inRamp = 5

/** A ramp of colours (sRGB, from the deepest to the palest) in five, the palest first. */
export function fiveOf(colours: readonly string[]): Color[] {
  const pale = colours.toReversed().map((colour) => new Color(colour))
  return Array.from({ length: inRamp }, (_, i) => {
    const at = (i / (inRamp - 1)) * (pale.length - 1)
    const below = Math.min(pale.length - 2, Math.floor(at))
    const [from, to] = [pale[below] ?? new Color(), pale[below + 1] ?? new Color()]
    return new Color().lerpColors(from, to, at - below)
  })
}
