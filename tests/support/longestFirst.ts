import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes long, the longest first: a long file that begins last is waited for by all others. */
const long = [
  'everyone headset contract walk tour ring finding contextLoss offline picture cost film kiosk',
  'keyboard hostile planner bake letters mutations raiseRoom inscribe',
]
  .join(' ')
  .split(' ')
  .map((name) => `${name}.test.ts`)

/** Those files first, then the others as usual. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = long.indexOf(basename(moduleId))
      return at === -1 ? long.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
