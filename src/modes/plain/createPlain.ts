import type { Clock } from '#kit'
import type { Idle } from './idle.ts'
import { lookAgain } from './schedule.ts'

/** What a hall without its picture needs of the page. */
export type Ground = {
  clock: Clock
  /** Lays the catalogue's page of where the visitor stands over the hall; gives its undo. */
  lay: () => () => void
  /** Whether a picture could be had now. */
  look: () => boolean
  idle: Pick<Idle, 'when'>
  /** Loads the page anew. */
  reload: () => void
}

/** What carries a visit through losses of its picture. */
export type Plain = { lose: () => void; regain: () => void }

/** A picture that is not back after so long, milliseconds, is not waited for. */
const patience = 2500
/** Seconds without an input after which nobody is disturbed who only reads. */
export const quiet = 20
/** After so many losses the page is loaded anew at the next moment without a visit. */
const many = 3

/**
 * Carries a visit through losses of its picture. What is soon back is only counted; what is not, is
 * replaced by the catalogue's page of the same place, and looked for on a schedule; once a picture
 * can be had the page is loaded anew, when nobody is disturbed by it.
 */
export function createPlain({ clock, lay, look, idle, reload }: Ground): Plain {
  let losses = 0
  let undo: (() => void)[] = []
  const clear = () => {
    undo.forEach((each) => each())
    undo = []
  }
  return {
    lose: () => {
      clear()
      losses += 1
      const fall = () => {
        undo.push(lay())
        const found = () => undo.push(idle.when(reload, quiet))
        undo.push(lookAgain(clock, look, found))
      }
      undo.push(clock.after(patience, fall))
    },
    regain: () => {
      clear()
      if (losses >= many) undo.push(idle.when(reload))
    },
  }
}
