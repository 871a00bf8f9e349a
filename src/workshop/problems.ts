import type { Problem } from '#kit'

/** A problem as a line: where, what, and how to mend it. */
export function sentence({ at, says, fix }: Problem): string {
  return fix ? `${at}: ${says} (${fix})` : `${at}: ${says}`
}

/** Lists problems for whoever reads the terminal. */
export function tell(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(sentence(problem))
}

/** `rooms/p2.yaml:41 exhibits[0].label.zh`: a file, its line, and the place in it. */
const spot = /^(.+?\.[a-z0-9]+|rooms\/)(?::(\d+)(?::\d+)?)?(?: (.+))?$/

/**
 * Problems as one reads them at the desk: by file, in the order of its lines, each with what is wrong
 * and how to mend it; their number at the end.
 */
export function byFile(problems: readonly Problem[]): string {
  const files = new Map<string, { line: number; text: string }[]>()
  for (const { at, says, fix } of problems) {
    const [, file = 'elsewhere', line = '0', place] = spot.exec(at) ?? [at, 'elsewhere', '0', at]
    const where = [line === '0' ? '' : line.padStart(5), place ?? ''].filter((each) => each !== '')
    const lines = [where.join('  '), `       ${says}`, ...(fix ? [`       -> ${fix}`] : [])]
    const listed = files.get(file) ?? []
    listed.push({ line: Number(line), text: lines.filter((each) => each !== '').join('\n') })
    files.set(file, listed)
  }
  const groups = Array.from(files, ([file, listed]) => {
    const inOrder = listed.toSorted((a, b) => a.line - b.line).map(({ text }) => text)
    return `${file}\n${inOrder.join('\n')}`
  })
  const [many, inFiles] = [counted(problems.length, 'problem'), counted(files.size, 'file')]
  return `${groups.join('\n\n')}\n\n${many} in ${inFiles}.`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
