/** What a visitor makes, and what it was before each thing done to it, the latest last. */
export type Past<Work> = {
  now: Work
  past: readonly Work[]
  /** The stroke of the hand that made it so last; the rest of that stroke is undone with it. */
  stroke?: number
}

/** How many things done can be undone. */
const most = 60

/** As the work is from now on. What belongs to one stroke of the hand is one thing done. */
export function went<Work>(before: Past<Work>, now: Work, stroke?: number): Past<Work> {
  const { past } = before
  if (stroke === undefined) return { now, past: [...past, before.now].slice(-most) }
  const goesOn = stroke === before.stroke
  return { now, past: goesOn ? past : [...past, before.now].slice(-most), stroke }
}

/** As the work was before; the same where nothing has been done. */
export function undone<Work>({ now, past }: Past<Work>): Past<Work> {
  const before = past.at(-1)
  return before === undefined ? { now, past } : { now: before, past: past.slice(0, -1) }
}
