import type { BufferGeometry } from 'three'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { axesLines } from './axesLines.ts'
import { paneGeometry, sliding, type Sliding } from './glassSheet.ts'
import type { WroughtPairs } from './makePairs.ts'

/** All that is drawn of a place but what hangs in it of cloth. */
type Raised = {
  things: BufferGeometry
  bars: BufferGeometry
  panes: BufferGeometry
  axes: ReturnType<typeof axesLines>
  /** The parts of each pair's sheet of glass, which waits above its windows. */
  sheets: Sliding[][]
  dispose: () => void
}

/** What was made of six windows, as it is drawn. */
export function raised(made: WroughtPairs): Raised {
  const things = wroughtGeometry(made.things)
  const bars = wroughtGeometry(made.bars)
  const panes = paneGeometry(made.middles)
  const axes = axesLines()
  // Wherever a sheet is, it is where the windows are.
  panes.boundingSphere = things.boundingSphere
  return {
    things,
    bars,
    panes,
    axes,
    sheets: made.ends.map(([from, to], pair) => [
      sliding(things, from, to),
      sliding(panes, pair * 4, pair * 4 + 4),
    ]),
    dispose: () => {
      for (const each of [things, bars, panes, axes.geometry]) each.dispose()
    },
  }
}
