import { cutExhibition, readExhibition, type Reading } from '#exhibition/read'
import { isFinished } from '#exhibits'
import { schemas } from '#exhibits/schemas'
import { catalogue } from '#pages'
import { parentPort, workerData } from 'node:worker_threads'
import { openFiles } from '../../src/workshop/openFiles.ts'
import { fuzzed, type Fuzzed } from './fuzzed.ts'

/** What a run is told, and the place where it says which input it reads, for whoever watches. */
export type Run = { seed: number; count: number; at: SharedArrayBuffer }
export type Outcome = { faults: string[]; shown: number; refused: number }

/** Of so many readings one is written as pages: they take longer. */
const paged = 40

function read(input: Fuzzed): Reading {
  if ('json' in input) return readExhibition(input.json, schemas)
  const { pile, problems } = openFiles(input.files)
  const reading = pile?.read() ?? { exhibition: undefined, problems: [] }
  return { ...reading, problems: [...problems, ...reading.problems] }
}

/** Everything that hangs on the prototypes that all things share. */
const inherited = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('|')

function run({ seed, count, at }: Run): Outcome {
  const outcome: Outcome = { faults: [], shown: 0, refused: 0 }
  const place = new Int32Array(at)
  const before = inherited()
  fuzzed(seed, count).forEach((input, i) => {
    Atomics.store(place, 0, i)
    const fault = (what: string) => outcome.faults.push(`seed ${seed}, input ${i}: ${what}`)
    try {
      const { exhibition, problems } = read(input)
      if (exhibition) outcome.shown += 1
      else outcome.refused += 1
      if (!exhibition && problems.length === 0) fault('refused without a word')
      for (const { at: where, says, fix } of problems)
        if (!says || !fix) fault(`no fix at ${where}: ${says}`)
      if (exhibition) cutExhibition(exhibition)
      if (exhibition && i % paged === 0) catalogue(exhibition, isFinished)
    } catch (error) {
      fault(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
    if (inherited() !== before) fault('a prototype was changed')
  })
  return outcome
}

// The watcher started this file with a run.
parentPort?.postMessage(run(workerData as Run))
