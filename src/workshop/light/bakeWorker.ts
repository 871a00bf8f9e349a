import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { bakeRooms } from './bakeRoom.ts'

// Only this program's own main thread starts it, with these.
const { folder, draft } = workerData as { folder: string; draft: boolean }
const port = parentPort
if (!port) throw new Error('enfilade: this bakes for another thread')

/** Rooms as they are handed over, until there are no more. */
async function* rooms(from: NonNullable<typeof port>): AsyncGenerator<string> {
  for (;;) {
    const [id] = (await once(from, 'message')) as [string | null]
    if (id === null) return from.close()
    yield id
  }
}

const handed = rooms(port)
port.postMessage('ready')
await bakeRooms(folder, handed, draft ? 'draft' : 'final', (report) => port.postMessage(report))
