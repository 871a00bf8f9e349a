import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { readToShow } from '../readToShow.ts'
import type { BakeReport } from './bakeRoom.ts'
import { layersOf } from './layers.ts'

/**
 * Bakes the light of the exhibition in `folder`, all of it or the rooms and courts named, on every
 * core, and prints what each came to: seconds, size, and how much brighter than the room its
 * exhibits' lamps make them. `draft` is quick and grainy.
 */
export async function bakeHall(
  folder: string,
  only: readonly string[],
  draft: boolean,
): Promise<void> {
  const { exhibition } = await readToShow(folder)
  const { plan } = await layersOf(exhibition)
  const all = [...plan.rooms, ...plan.courts].map(({ id }) => id)
  const unknown = only.filter((id) => !all.includes(id))
  if (unknown.length > 0) throw new Error(`The plan has no room or court ${unknown.join(', ')}.`)
  const open = only.length > 0 ? [...only] : all
  const hands = Math.min(open.length, Math.max(1, availableParallelism()))
  await Promise.all(Array.from({ length: hands }, () => bakeApart(folder, open, draft)))
}

/** One core's part: it takes a room whenever it is free. */
function bakeApart(folder: string, open: string[], draft: boolean): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('bakeWorker.ts', import.meta.url), {
      workerData: { folder, draft },
    })
    const next = () => worker.postMessage(open.shift() ?? null)
    worker.on('message', (report: BakeReport | 'ready') => {
      if (report !== 'ready') console.log(row(report))
      next()
    })
    worker.on('error', fail)
    worker.on('exit', () => done())
  })
}

const row = ({ id, seconds, kilobytes, texels, key }: BakeReport): string =>
  [
    id.padEnd(8),
    `${seconds.toFixed(1)} s`.padStart(8),
    `${kilobytes.toFixed(0)} kB`.padStart(7),
    `${(texels / 1000).toFixed(0)} k texels`.padStart(13),
    `key to room ${key.toFixed(1)}`,
  ].join('  ')
