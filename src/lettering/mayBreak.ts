/** Characters as wide as they are high, between which a line may end without a space. */
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u
const noStart = /^[，。、；：？！）》」』】〕〉”’…—～·％,.;:!?)\]}%°′″»–-]/u
const noEnd = /^[（《「『【〔〈“‘([{«„]/u
const joined = /^[—…]/u
const digit = /^\d/u
const letter = /^\p{L}/u

/** Whether a line may end between two neighbouring characters that no space parts (kinsoku). */
export function mayBreak(before: string, after: string): boolean {
  if (before === '\u00ad') return true
  if (joined.test(before) && joined.test(after)) return false
  if (noEnd.test(before) || noStart.test(after)) return false
  if (wide.test(before)) return true
  // A number stays with the year, metre or piece that it counts.
  if (wide.test(after)) return !digit.test(before)
  return /^[-/]/.test(before) && letter.test(after)
}

const unit = /^(?:[cdkm]?m|[дкмс]?м|kg|кг|lux|лк|г|гг|в|вв|%|°C)[²³]?[.,;:)!?]*$/u
const dash = /^[—–]/u
const lone = /(?:^|[\s\u00a0([«„“])\p{Script=Cyrillic}$/u

/**
 * Whether a line may end at a space between two words: not before a dash, not between a number and
 * its unit, and not after a Russian word of one letter.
 */
export function mayBreakAtSpace(before: string, after: string): boolean {
  if (dash.test(after) || noStart.test(after)) return false
  if (/\d$/.test(before) && unit.test(after)) return false
  return !lone.test(before)
}
