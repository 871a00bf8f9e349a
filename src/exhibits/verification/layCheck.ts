import { digitsOf, patternPuzzle, puzzleMeasures } from '#craft'
import { Color } from 'three'
import type { Quad, Quads } from '../quads.ts'
import { captionShape, parts } from './drawCheck.ts'
import { digitAt, digitSide, plates, tiles } from './measures.ts'
import type { CheckState } from './rule.ts'

const { shown, gaps, choices } = puzzleMeasures
const paperOf = (hex: string): Quad['paint'] => {
  const { r, g, b } = new Color(hex)
  return [r, g, b, 0]
}
const paper = paperOf('#F3EDDF')
const picked = paperOf('#E9DDC2')
const letters = [1, 1, 1, -1] as const
const shade = [-1, 0, 0, 0.3] as const

/** Metres out of the board: shade, plates, what is on them, and tiles on their way. */
const [low, flat, over, lifted] = [0.0012, 0.0024, 0.0036, 0.012] as const

/** Every tile with its shade, the gaps, the plates, digits, captions, sign, tick and frame. */
export const checkQuads = 2 * (shown + choices) + gaps + 6 + 4 + 3 + 1 + 1 + 1

/** Lays the check out as its state says; `on` tells how far a tile is on its way into its gap. */
export function layCheck(quads: Quads, state: CheckState, on: (tile: number) => number): void {
  const puzzle = patternPuzzle(state.seed)
  const digits = digitsOf(state.seed, 'digits')
  let at = 0
  const lay = (quad: Quad | undefined) => {
    quads.lay(at, quad)
    at += 1
  }
  const { side } = tiles
  const square = (
    [x, y]: readonly [number, number],
    z: number,
    long: number,
    part: Quad['part'],
    paint: Quad['paint'],
    turn = 0,
  ): Quad => ({ x, y, z, width: long, height: long, part, paint, turn })
  const shaded = ([x, y]: readonly [number, number], z: number) =>
    square([x + z * 0.2, y - 0.003 - z * 0.3], low, side + 0.005, parts.bare, shade)
  for (let gap = 0; gap < gaps; gap += 1)
    lay(square(tiles.shownAt(shown + gap), flat, side, parts.gap, paperOf('#B9A583')))
  puzzle.shown.forEach(({ motif, turn }, n) => {
    lay(shaded(tiles.shownAt(n), 0))
    lay(square(tiles.shownAt(n), over, side, parts.motif(motif), paper, turn))
  })
  puzzle.choices.forEach(({ motif, turn }, tile) => {
    const part = on(tile)
    const order = state.picked.indexOf(tile)
    const home = tiles.choiceAt(tile)
    const gap = order < 0 ? home : tiles.shownAt(shown + order)
    const place = [
      home[0] + (gap[0] - home[0]) * part,
      home[1] + (gap[1] - home[1]) * part,
    ] as const
    const z = over + 0.0006 * tile + lifted * 4 * part * (1 - part)
    lay(shaded(place, z - over))
    lay(square(place, z, side, parts.motif(motif), order < 0 ? paper : picked, turn))
  })
  const plate = (
    { x, y, width, height }: (typeof plates)[keyof typeof plates],
    chosen: boolean,
  ) => {
    const whole = { x, y, width, height, part: parts.bare, paint: paper }
    lay({
      ...whole,
      y: y - 0.004,
      z: low,
      width: width + 0.006,
      height: height + 0.004,
      paint: shade,
    })
    lay({ ...whole, z: flat })
    // Which kind is chosen is told by a bar under it.
    const bar = { ...whole, y: y - height / 2 + 0.007, height: 0.006, width: width - 0.03 }
    lay(chosen ? { ...bar, z: over, part: parts.chosen, paint: letters } : undefined)
  }
  plate(plates.digits, state.way === 'digits')
  plate(plates.sound, state.way === 'sound')
  digits.forEach((digit, n) =>
    lay(square(digitAt(n), over, digitSide, parts.figure(digit), letters)),
  )
  lay(square([plates.sound.x, plates.sound.y], over, 0.08, parts.waves, letters))
  const caption = (n: number, x: number, y: number) => {
    const high = 0.034
    lay({
      x,
      y,
      z: over,
      width: high * captionShape,
      height: high,
      part: parts.caption(n),
      // A slip of paper: ink alone is lost on timber.
      paint: paper,
    })
  }
  caption(0, 0, 0.213)
  caption(1, plates.digits.x, plates.digits.y + plates.digits.height / 2 + 0.022)
  caption(2, plates.sound.x, plates.sound.y + plates.sound.height / 2 + 0.022)
  lay(state.solved ? square([0.31, 0.045], over, 0.06, parts.tick, letters) : undefined)
}
