import type { Clock } from '#kit'
import type { Beat, Visit } from '#visit'
import { answer, type Inspection, type Witness } from './answer.ts'

/** `globalThis.hall`: what staff, scripts and tests may ask. Stable by contract. */
export type StaffDesk = {
  ready: Promise<void>
  inspect: () => Inspection
  go: (id: string) => Promise<void>
  draw: (seconds?: number) => Promise<void>
}

declare global {
  // A page's own global by contract; `var` is how such a one is declared.
  var hall: StaffDesk
}

type Backstage = {
  witness: Witness
  visit: Visit
  beat: Beat
  clock: Clock
  /** Draws one frame now. */
  draw: () => void
  /** Resolves after a frame that was drawn in its own time; nothing where none is. */
  drawn: () => Promise<void>
  /** What is done as soon as the first room stands, and belongs to it: the interface. */
  arrive: () => Promise<void>
}

/** A change reaches the scene a moment later; only then is there work to wait for. Milliseconds. */
const moment = 40
/** A page that nobody sees draws no frame to wait for. Milliseconds. */
const unseen = 2000
const glance = 20

export function openStaffDesk({
  witness,
  visit,
  beat,
  clock,
  draw,
  drawn,
  arrive,
}: Backstage): StaffDesk {
  const pause = (ms: number) => new Promise<void>((done) => void clock.after(ms, done))
  const settle = async () => {
    // What is seen from there is asked for by the frame that shows it.
    await Promise.race([drawn(), pause(unseen)])
    await pause(moment)
    while (!witness.settled()) await pause(glance)
  }
  const stand = async () => {
    while (!witness.stands()) await pause(glance)
  }
  return {
    // The first frame asks for what is seen through the doors, the second shows it.
    ready: stand().then(drawn).then(drawn).then(arrive),
    inspect: () => answer(witness),
    go: async (id) => {
      visit.go(id)
      await settle()
    },
    draw: async (seconds = 0) => {
      beat.pass(seconds)
      draw()
      // Who walked so many seconds does not walk on for as long as drawing that took.
      if (seconds > 0) beat.pass(0)
      return Promise.resolve()
    },
  }
}
