import { explanations, type Explanation } from './rule.ts'

/** Metres from the middle of the plinth's top: x right, y up, z to the front. */

/** The coin: 25 mm across (content brief, T2-4), its hole, rim and thickness; and how much it is enlarged. */
export const coin = { across: 0.025, hole: 0.0056, rim: 0.0022, thick: 0.0016 } as const
export const enlarged = 9
/** The enlarged coin stands leaning back, degrees; the true one lies on a block before it, aside. */
export const big = { x: 0, y: 0.139, z: -0.075, lean: 9 } as const
export const small = { x: 0.148, y: 0.03, z: 0.03, lean: 58 } as const
/** The board behind the enlarged one, and the felt on it. */
export const back = { z: -0.119, wide: 0.3, high: 0.3, felt: 0.272 } as const

/** The three things that stand for explanations, and how far the weighed one is lifted. */
const row = { z: 0.135, pitch: 0.115 } as const
export const lifted = 0.035
export const thingAt = (explanation: Explanation): readonly [x: number, z: number] => [
  (explanations.indexOf(explanation) - 1) * row.pitch,
  row.z,
]

/** The plate on the plinth's front that tells what would be proof. */
export const panel = { width: 0.42, height: 0.3, under: 0.26 } as const
/** The plinth's front before its middle, metres. */
export const front = 0.2

/** Which explanation's thing lies there, seen from before and above: x and height. */
export function thingUnder(x: number, y: number): Explanation | undefined {
  return explanations.find(
    (each) => Math.abs(x - thingAt(each)[0]) < row.pitch / 2 && y > -0.02 && y < 0.1,
  )
}
