import type { Atom } from './atoms.ts'

/** What it costs a heading to end a line there, in squares of a line's share left empty. */
const worth = { stop: -0.3, comma: -0.04, within: 0.25 }
const stop = /[:：—–]$/u
const comma = /[,，;；·]$/u

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * For each place behind a piece, by its number, how good it is for a heading to break there: behind
 * a pause rather than elsewhere, and within a Chinese word, which no space marks, only if it must.
 */
export function seamCosts(pieces: readonly Atom[]): number[] {
  const whole = pieces.map(({ text, space }) => (space ? `${text} ` : text)).join('')
  const starts = new Set(Array.from(segmenter.segment(whole), ({ index }) => index))
  let offset = 0
  const costs = pieces.map(({ text, space }, at) => {
    offset += text.length + (space ? 1 : 0)
    if (at === pieces.length - 1) return 0
    if (stop.test(text)) return worth.stop
    if (comma.test(text)) return worth.comma
    return starts.has(offset) ? 0 : worth.within
  })
  return [0, ...costs]
}
