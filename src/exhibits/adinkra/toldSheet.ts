import type { Sheet } from '#lettering'
import { told } from './measures.ts'

/** What the cloth says, as large as it fits on its board. */
export const toldSheet = (line: string): Sheet => ({
  texts: [{ level: 'lead', text: line }],
  margin: { x: 0.035, y: 0.03 },
  distance: 1.7,
  height: { least: told.height, most: told.height },
  floor: 0.4,
  stand: 'middle',
})
