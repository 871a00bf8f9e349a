import { puzzleMeasures } from '#craft'
import type { Hanging, Ray } from '#plan'
import { metOnLeaning } from '../leaning.ts'
import { plates, tiles } from './measures.ts'
import type { CheckAct, CheckState } from './rule.ts'
import { leaning } from './verification.ts'

/** What a press on the board does: on a tile, on the digits, or on the sign for sound. */
export function pressedCheck(
  ray: Ray,
  hanging: Hanging,
  { picked }: CheckState,
): CheckAct | undefined {
  const met = metOnLeaning(ray, hanging, leaning)
  if (!met) return undefined
  const on = ([x, y]: readonly [number, number], width: number, height: number) =>
    Math.abs(met[0] - x) < width / 2 && Math.abs(met[1] - y) < height / 2
  for (let tile = 0; tile < puzzleMeasures.choices; tile += 1) {
    const order = picked.indexOf(tile)
    const place = order < 0 ? tiles.choiceAt(tile) : tiles.shownAt(puzzleMeasures.shown + order)
    if (on(place, tiles.side, tiles.side)) return { do: 'pick', tile }
  }
  const { digits, sound } = plates
  if (on([digits.x, digits.y], digits.width, digits.height)) return { do: 'way', way: 'digits' }
  if (on([sound.x, sound.y], sound.width, sound.height)) return { do: 'listen' }
  return undefined
}
