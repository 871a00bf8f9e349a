import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeSample } from '../sample/writeSample.ts'
import { shipped } from '../stale.ts'

/** An exhibition that is measured: its name in the tables, and where it lies. */
export type Measured = { name: string; folder: string }

/** The shipped exhibition. */
export const house: Measured = { name: 'two-doors', folder: shipped }

/** A sample of so many pictures, written if it is not there; the name says by which rule. */
export async function sample(count: number): Promise<Measured> {
  const folder = join('.cache/bench', `sample-${count}`)
  if (!existsSync(join(folder, 'exhibition.yaml'))) await writeSample(count, folder)
  return { name: `sample of ${count.toLocaleString('en')}`, folder }
}
