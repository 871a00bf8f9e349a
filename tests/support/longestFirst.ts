import { readFileSync } from 'node:fs'
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

/** Where a journey comes before an exhibit: its room. */
const comesBefore = /come\([^)]*\bat=([a-z]\d?)-\d/
/** The rooms in the order in which one walks them. */
const rooms = 'f a p1 p2 p3 p4 p5 w s t3 t2 t1 t0 g'.split(' ')

/**
 * Those files first; then journeys room by room, for they share pages in which the room of the one
 * before stands already; then the others as usual.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    const place = ({ moduleId }: TestSpecification) => {
      const at = long.indexOf(basename(moduleId))
      if (at !== -1) return at
      const room = comesBefore.exec(readFileSync(moduleId, 'utf8'))?.[1]
      return long.length + (room === undefined ? rooms.length : rooms.indexOf(room))
    }
    const places = new Map(usual.map((file) => [file, place(file)]))
    return usual.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  }
}
