import type { Row } from './setText.ts'
import { heightOf } from './stack.ts'

/** What a bad place to go on in the next column costs, in lines. */
const cost = { inside: 0.6, alone: 2.5 }

/**
 * Two columns of about one height. They part between paragraphs where that is near, and leave no
 * first or last line of a paragraph alone where they need not.
 */
export function halved(rows: readonly Row[]): Row[][] {
  if (rows.length < 2) return rows.length === 0 ? [] : [[...rows]]
  const starts = (at: number) => at >= rows.length || at <= 0 || (rows[at]?.before ?? 0) > 0
  const line = rows[0]?.leading ?? 1
  let best = { at: 1, loss: Infinity }
  for (let at = 1; at < rows.length; at += 1) {
    const [left, right] = [heightOf(rows.slice(0, at)), heightOf(rows.slice(at))]
    const alone = starts(at - 1) || starts(at + 1)
    const bad = starts(at) ? 0 : alone ? cost.alone : cost.inside
    // A left column that is the longer one is the custom.
    const loss = Math.max(left, right) / line + bad + (right > left ? 0.3 : 0)
    if (loss < best.loss) best = { at, loss }
  }
  return [rows.slice(0, best.at), rows.slice(best.at)]
}
