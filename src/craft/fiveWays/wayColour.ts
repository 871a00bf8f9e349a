import { dot, unit, type Vector } from '../vector.ts'
import { wayHeight } from './skin.ts'

/** Ru glaze, sky-blue: over the body, where it is thick at the foot, and at the lip; sRGB 0 to 1. */
const body: Vector = [0.655, 0.765, 0.75]
const deep: Vector = [0.49, 0.6, 0.6]
const lip: Vector = [0.86, 0.9, 0.87]

const key = unit([-0.55, 0.62, 0.56])
const fill = unit([0.75, 0.25, 0.6])

/** The colour that a place of the vase has in a still light, sRGB 0 to 1, by its normal and height. */
export function wayColour(normal: Vector, high: number): Vector {
  const up = high / wayHeight
  const thick = Math.max(0, 1 - up / 0.35) * 0.7
  const pale = Math.max(0, (up - 0.955) / 0.045)
  const light = 0.38 + 0.52 * Math.max(0, dot(normal, key)) + 0.16 * Math.max(0, dot(normal, fill))
  const shine = 0.5 * Math.max(0, dot(normal, unit([-0.35, 0.42, 0.84]))) ** 46
  const part = (i: 0 | 1 | 2) => {
    const glaze = body[i] + (deep[i] - body[i]) * thick + (lip[i] - body[i]) * pale * pale
    return Math.min(1, glaze * light * 1.12 + shine)
  }
  return [part(0), part(1), part(2)]
}
