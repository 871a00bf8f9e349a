import type { Problem } from '#kit'

/** A problem as a line: where, what, and how to mend it. */
export function sentence({ at, says, fix }: Problem): string {
  return fix ? `${at}: ${says} (${fix})` : `${at}: ${says}`
}

/** Lists problems for whoever reads the terminal. */
export function tell(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(sentence(problem))
}
