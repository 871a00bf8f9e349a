import { brushStroke } from './brushStroke.ts'
import { pluckedString } from './pluckedString.ts'
import { porcelainTick } from './porcelainTick.ts'
import { waterDrop } from './waterDrop.ts'
import { woodClack } from './woodClack.ts'
import type { EventName } from './names.ts'

/** How each event sounds: samples at so many a second, full scale being 1. */
export const events: Readonly<Record<EventName, (rate: number) => Float32Array<ArrayBuffer>>> = {
  clack: woodClack,
  tick: porcelainTick,
  pluck: pluckedString,
  brush: brushStroke,
  drop: waterDrop,
}
