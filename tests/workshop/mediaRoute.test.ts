import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Exhibition } from '#exhibition'
import { mediaNamed } from '../../src/workshop/mediaNamed.ts'
import { createMediaRoute } from '../../src/workshop/mediaRoute.ts'
import { writeMedia } from '../../src/workshop/mediaWrite.ts'
import { serve, type Served } from '../../src/workshop/serve.ts'
import { hugePng, plain } from '../support/pictures.ts'

let home: string
let folder: string
let out: string
let hall: Served
const artefacts = [
  { kind: 'picture', with: { file: 'pictures/the sea.jpg', width: 1 } },
  { kind: 'picture', with: { file: 'pictures/turned.jpg', width: 1 } },
  { kind: 'picture', with: { file: 'huge.png', width: 1 } },
  { kind: 'picture', with: { file: 'out.jpg', width: 1 } },
  {
    kind: 'film',
    with: { file: 'films/walk.mp4', captions: { en: 'films/walk.vtt' }, poster: 'poster.png' },
  },
  { kind: 'film', with: { file: '../secret.mp4' } },
  { kind: 'film', with: { file: 'page.html' } },
]
const film = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256))
const exhibition = {
  rooms: [{ exhibits: artefacts.map((artefact) => ({ artefact })) }],
} as unknown as Exhibition

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'enfilade-'))
  folder = join(home, 'mine')
  out = join(home, 'out')
  for (const each of ['pictures', 'films']) await mkdir(join(folder, each), { recursive: true })
  await mkdir(join(out, 'data'), { recursive: true })
  const files: Record<string, string | Buffer> = {
    'pictures/the sea.jpg': await plain('jpeg', 1500, 1000),
    'pictures/turned.jpg': await plain('jpeg', 600, 300, { orientation: 6 }),
    'pictures/unnamed.jpg': await plain('jpeg', 60, 30),
    'huge.png': hugePng(65_535, 65_535),
    'poster.png': await plain('png', 300, 200),
    'films/walk.mp4': film,
    'films/walk.vtt': 'WEBVTT\n',
    'page.html': '<script>1</script>',
    'exhibition.yaml': 'version: 1',
  }
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content)
  await writeFile(join(home, 'secret.jpg'), await plain('jpeg', 60, 30))
  await symlink(join(home, 'secret.jpg'), join(folder, 'out.jpg'))
  await writeFile(join(out, 'index.html'), '<html><!--head--><!--/head--></html>')
  await writeFile(
    join(out, 'data/heads.json'),
    JSON.stringify({ en: { '': { title: 'A', description: '' } } }),
  )
  await writeFile(join(out, 'data/pages.json'), '[]')
  await writeFile(join(out, 'data/exhibition.json'), JSON.stringify(exhibition))
  hall = await serve(
    out,
    { host: '127.0.0.1', port: 0 },
    createMediaRoute(folder, mediaNamed(exhibition)),
  )
})
afterAll(async () => {
  await hall.close()
  await rm(home, { recursive: true })
})
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(`media/${path}`, hall.address), { headers })

test.each([
  [256, 256, 171],
  [512, 512, 341],
  [1024, 1024, 683],
  [2048, 1500, 1000],
])('a picture asked for at %d pixels is made then: WebP of %d x %d', async (width, wide, high) => {
  const answer = await ask(`pictures/the%20sea.jpg/${width}.webp`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/webp')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  const about = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
  expect([about.format, about.width, about.height]).toEqual(['webp', wide, high])
  const again = await ask(`pictures/the%20sea.jpg/${width}.webp`, {
    'if-none-match': answer.headers.get('etag') ?? '',
  })
  expect(again.status).toBe(304)
})

test('it is turned as it is to be seen, and what the camera wrote stays behind', async () => {
  const answer = await ask('pictures/turned.jpg/256.webp')
  const about = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
  expect([about.width, about.height]).toEqual([256, 512])
  expect([about.orientation, about.exif, about.icc]).toEqual([undefined, undefined, undefined])
})

test('many who ask at once get the same', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('poster.png/512.webp')))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
  const sizes = await Promise.all(answers.map(async (one) => (await one.arrayBuffer()).byteLength))
  expect(new Set(sizes).size).toBe(1)
})

test('a film is served as it is, whole and in parts', async () => {
  const whole = await ask('films/walk.mp4')
  expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'video/mp4'])
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(film)
  const part = await ask('films/walk.mp4', { range: 'bytes=100-199' })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 100-199/1000'])
  expect(Buffer.from(await part.arrayBuffer())).toEqual(film.subarray(100, 200))
  const end = await ask('films/walk.mp4', { range: 'bytes=-10' })
  expect(Buffer.from(await end.arrayBuffer())).toEqual(film.subarray(990))
  const beyond = await ask('films/walk.mp4', { range: 'bytes=5000-' })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */1000'])
  expect((await ask('films/walk.vtt')).headers.get('content-type')).toContain('text/vtt')
})

test.each([
  'pictures/unnamed.jpg/256.webp',
  'pictures/the%20sea.jpg',
  'pictures/the%20sea.jpg/300.webp',
  'pictures/the%20sea.jpg/256.webp/256.webp',
  'pictures%2fthe%20sea.jpg/256.webp',
  'huge.png/256.webp',
  'out.jpg/256.webp',
  'exhibition.yaml',
  'page.html',
  '../secret.jpg/256.webp',
  '..%2fsecret.mp4',
  '%2e%2e/secret.mp4',
  '%2e%2e%2fsecret.jpg/256.webp',
  '%00',
  '%',
  '',
])('nothing else of the folder or the machine is at media/%s', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test('a hall for other hosts has every width of every picture, and the other files', async () => {
  await writeMedia(folder, out)
  for (const width of [256, 512, 1024, 2048]) {
    const bytes = await readFile(join(out, `media/pictures/the sea.jpg/${width}.webp`))
    expect((await sharp(bytes).metadata()).width).toBe(Math.min(width, 1500))
  }
  expect(await readFile(join(out, 'media/films/walk.mp4'))).toEqual(film)
  await expect(readFile(join(out, 'media/out.jpg/256.webp'))).rejects.toThrow('ENOENT')
  await expect(readFile(join(out, 'media/huge.png/256.webp'))).rejects.toThrow('ENOENT')
})
