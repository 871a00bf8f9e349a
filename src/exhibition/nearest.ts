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

/**
 * The known words that were probably meant, the nearest; several if they are equally near, none if
 * nothing is near. A slip for every three letters is forgiven, capitals always.
 */
export function nearest(word: string, known: readonly string[]): string[] {
  if (word.length > longest) return []
  const small = word.toLowerCase()
  const forgiven = Math.max(1, Math.min(3, Math.floor(word.length / 3)))
  let best = forgiven
  let found: string[] = []
  for (const each of known.slice(0, widest)) {
    const count = slips(small, each.toLowerCase(), best)
    if (count > best) continue
    found = count < best ? [each] : [...found, each]
    best = count
  }
  return found
}
