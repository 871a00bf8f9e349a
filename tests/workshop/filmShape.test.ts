import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { filmShape } from '../../src/workshop/filmShape.ts'
import { tinyFilm } from '../support/films.ts'

const folder = await mkdtemp(join(tmpdir(), 'enfilade-'))
afterAll(() => rm(folder, { recursive: true }))

async function shapeOf(bytes: Buffer, format: 'webm' | 'mp4'): Promise<number | undefined> {
  const path = join(folder, `film.${format}`)
  await writeFile(path, bytes)
  return filmShape(path, format)
}

function box(type: string, ...inside: Buffer[]): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(8), ...inside])
  bytes.writeUInt32BE(bytes.length, 0)
  bytes.write(type, 4, 'latin1')
  return bytes
}
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(84)
  bytes.writeUInt32BE(width * 65536, 76)
  bytes.writeUInt32BE(height * 65536, 80)
  return box('tkhd', bytes)
}

test('the shape of a WebM film is read', async () => {
  expect(await shapeOf(tinyFilm, 'webm')).toBeCloseTo(16 / 9)
})

test('the shape of an MP4 film is read, past its sound, wherever its description stands', async () => {
  const moov = box('moov', box('trak', header(0, 0)), box('trak', header(1440, 1080)))
  const film = Buffer.concat([box('ftyp', Buffer.alloc(8)), box('mdat', Buffer.alloc(5000)), moov])
  expect(await shapeOf(film, 'mp4')).toBeCloseTo(4 / 3)
})

test.for<[string, Buffer, 'webm' | 'mp4']>([
  ['nothing', Buffer.alloc(0), 'mp4'],
  ['boxes without a size', Buffer.alloc(4000), 'mp4'],
  ['a box beyond all ends', box('free', Buffer.alloc(0)).fill(255, 0, 4), 'mp4'],
  ['only a head', tinyFilm.subarray(0, 60), 'webm'],
  [
    'elements without a length',
    Buffer.concat([tinyFilm.subarray(0, 40), Buffer.alloc(900)]),
    'webm',
  ],
  ['a line instead of a picture', box('moov', header(9000, 1)), 'mp4'],
])('a film that does not say is none the worse: %s', async ([, bytes, format]) => {
  expect(await shapeOf(bytes, format)).toBeUndefined()
})
