import type { Answers } from './answers.ts'

let answers: Answers | undefined
const ears = new Set<() => void>()

/** What the visitor's device has answered: kept in this page, told to nobody, gone with it. */
export const probed = {
  now: (): Answers | undefined => answers,
  /** Calls whenever there is a new answer. The result ends it. */
  listen: (hear: () => void) => {
    ears.add(hear)
    return () => void ears.delete(hear)
  },
  tell: (told: Answers): void => {
    answers = told
    ears.forEach((hear) => hear())
  },
}
