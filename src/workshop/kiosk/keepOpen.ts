/** Something that stands on the screen. */
export type Shown = {
  /** Resolves to whether it is alive; never rejects. */
  beats: () => Promise<boolean>
  /** For how many milliseconds it has stood still, as far as its own watch can tell; never rejects. */
  stillFor: () => Promise<number>
  /** Resolves when it has gone by itself: crashed, or closed. */
  gone: Promise<void>
  close: () => Promise<void>
}

export type Keeping = {
  /** Opens the hall on the screen; rejects if it does not come. */
  hall: () => Promise<Shown>
  /** A calm page that says nothing of faults, for when the hall does not stay. */
  calm: () => Promise<Shown>
  /** Milliseconds that have passed, by a clock that nobody sets; and a wait on it. */
  now: () => number
  pause: (ms: number) => Promise<void>
  /** A line for the log of the house's technician. */
  say: (line: string) => void
  ended: () => boolean
}

/** Milliseconds between two looks, and misses in a row after which nobody is believed to be there. */
const [glance, misses] = [5000, 4]
/** Milliseconds of standing still that are worth a line, and those after which nothing is expected. */
const [stall, dead] = [10_000, 30_000]
/** It is opened again so often within so long; then the calm page rests there for as long again. */
const [budget, within] = [3, 600_000]

/**
 * Keeps the hall on the screen for weeks: what crashes is opened again, what no longer answers is
 * closed first. A hall that goes again and again rests behind a calm page before it is tried anew,
 * so that nobody sees a screen that flickers.
 */
export async function keepOpen(keeping: Keeping): Promise<void> {
  const { hall, calm, now, pause, say, ended } = keeping
  let falls: number[] = []
  while (!ended()) {
    const why = await show(hall, keeping)
    if (ended()) return
    falls = [...falls.filter((fall) => now() - fall < within), now()]
    say(`the hall has gone (${why}): ${falls.length} in ${within / 60_000} minutes`)
    if (falls.length <= budget) continue
    say('it rests behind a calm page')
    const quiet = await calm().catch(() => undefined)
    await pause(within)
    await quiet?.close()
    falls = []
  }
}

/** Shows the hall until it has gone; says why it did. */
async function show(open: Keeping['hall'], { pause, say, ended }: Keeping): Promise<string> {
  let shown: Shown
  try {
    shown = await open()
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
  let has: string | undefined
  const gone = shown.gone.then(() => (has = 'it crashed or was closed'))
  let [silent, still] = [0, 0]
  while (has === undefined && silent < misses && still < dead && !ended()) {
    await Promise.race([gone, pause(glance)])
    const before = still
    still = has === undefined ? await shown.stillFor() : 0
    if (before < stall && still >= stall) say('the hall stands still')
    silent = has === undefined && !(await shown.beats()) ? silent + 1 : 0
  }
  await shown.close()
  return has ?? 'it no longer answered'
}
