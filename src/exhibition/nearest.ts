/** How many changed, missing, surplus or exchanged letters turn one word into the other. */
function slips(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1]
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = last
    last = row
  }
  return last[to.length] ?? Infinity
}

/** Words that are longer are not compared, and no more of them than these. */
const [longest, widest] = [64, 2000]

const digits = (word: string): string => word.replace(/\D/g, '')

/**
 * The known words that were probably meant, the nearest; several if they are equally near, none if
 * nothing is near. One slip is forgiven, two in a word of six letters, capitals always; another
 * number never: `p2-1` is not `p2-2`.
 */
export function nearest(word: string, known: readonly string[]): string[] {
  if (word.length > longest) return []
  const small = word.toLowerCase()
  let best = word.length < 6 ? 1 : 2
  let found: string[] = []
  const number = digits(word)
  for (const each of known.slice(0, widest)) {
    if (digits(each) !== number) continue
    const count = slips(small, each.toLowerCase(), best)
    if (count > best) continue
    found = count < best ? [each] : [...found, each]
    best = count
  }
  return found
}
