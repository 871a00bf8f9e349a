import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import type { Outcome, Run } from '../support/readFuzzed.ts'

const soak = process.env['SOAK'] === '1'
const seed = soak ? Date.now() % 1_000_000 : 4040
const count = soak ? 10_000 : 2000
/** No input may take longer, seconds. */
const longest = 5

/** Runs in a thread of its own, so that one who watches can end what never ends. */
function watched(run: Omit<Run, 'at'>): Promise<Outcome> {
  const at = new SharedArrayBuffer(4)
  const place = new Int32Array(at)
  const worker = new Worker(new URL('../support/readFuzzed.ts', import.meta.url), {
    workerData: { ...run, at },
  })
  return new Promise((resolve, reject) => {
    let [last, since] = [-1, performance.now()]
    Atomics.store(place, 0, -1)
    const watch = setInterval(() => {
      const now = Atomics.load(place, 0)
      // What comes before the first input is the machine's own preparation.
      if (now !== last || now < 0) [last, since] = [now, performance.now()]
      else if (performance.now() - since > longest * 1000) {
        void worker.terminate()
        reject(new Error(`seed ${run.seed}: input ${now} takes longer than ${longest} s`))
      }
    }, 200)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => clearInterval(watch))
  })
}

test(`${count} files by chance (seed ${seed}): none throws, hangs, or changes what all things share`, async () => {
  const { faults, shown, refused } = await watched({ seed, count })
  expect(faults).toEqual([])
  // Chance makes both what can be shown and what cannot.
  expect(shown).toBeGreaterThan(count / 20)
  expect(refused).toBeGreaterThan(count / 20)
}, 600_000)
