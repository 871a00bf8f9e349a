import type { BowlShape, SherdPart } from '#craft'
import type { Ware } from './rule.ts'

/** The bowls of the three wares, how they broke, and their colours (sRGB), chosen for this hall. */
export const bowls: Record<
  Ware,
  {
    shape: BowlShape
    round: number
    middle: boolean
    seed: number
    hues: Record<SherdPart, string>
  }
> = {
  celadon: {
    shape: { radius: 0.115, height: 0.07, foot: 0.036, wall: 0.009 },
    round: 4,
    middle: false,
    seed: 7,
    hues: { inside: '#A9C0A1', outside: '#9DB597', break: '#D5CEC0' },
  },
  gulf: {
    shape: { radius: 0.125, height: 0.085, foot: 0.034, wall: 0.0115 },
    round: 6,
    middle: true,
    seed: 11,
    hues: { inside: '#2F8487', outside: '#3B9496', break: '#DDC79A' },
  },
  coast: {
    shape: { radius: 0.13, height: 0.075, foot: 0.012, wall: 0.013 },
    round: 6,
    middle: true,
    seed: 5,
    hues: { inside: '#8A5136', outside: '#9C6142', break: '#5A3A2A' },
  },
}
