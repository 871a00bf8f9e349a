import { fontOf } from './levels.ts'
import type { Bar, Line, Measure } from './types.ts'

/** Side of the code's square, metres. */
export const sealSide = 0.06
/** Largest code, and the widest it may be, as shares of the side. */
const most = { em: 0.4, width: 0.78 }

/** The code's red square with its upper left corner there, the code cut out of it. */
export function sealOf(code: string, x: number, y: number, measure: Measure): [Bar, Line] {
  const font = fontOf('code', 'en')
  const wide = measure(code, font)
  const em = sealSide * Math.min(most.em, most.width / wide)
  const square = { x, y, width: sealSide, height: sealSide, round: 0.004, ink: 'seal' } as const
  const text = {
    text: code,
    x: x + (sealSide - wide * em) / 2,
    y: y + sealSide / 2 + 0.36 * em,
    em,
    font,
    ink: 'cut',
  } as const
  return [square, text]
}
