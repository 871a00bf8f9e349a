import { symlink } from 'node:fs/promises'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readFolder } from '../../src/workshop/readFolder.ts'
import { filmFolder, tinyFilm, tone } from '../support/films.ts'
import { folderOf } from '../support/servedFolder.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function reading(changed: Record<string, string | Buffer | undefined> = {}) {
  const files = Object.entries({ ...filmFolder(), ...changed })
  const folder = await folderOf(
    Object.fromEntries(files.flatMap(([name, is]) => (is === undefined ? [] : [[name, is]]))),
  )
  folders.push(folder)
  return { folder, ...(await readFolder(folder)) }
}
const shown = ({ exhibition }: Awaited<ReturnType<typeof reading>>) =>
  exhibition?.rooms[0]?.exhibits.map(({ id }) => id) ?? []

test('a folder in order has no problem, and its film the shape of its file', async () => {
  const told = await reading()
  expect(told.problems).toEqual([])
  expect(shown(told)).toContain('firing')
  expect(told.exhibition?.rooms[0]?.exhibits[0]?.places[0]?.size).toEqual([1.64, 0.94, 0.04])
})

test('a film of another shape hangs in that shape, unless its curator says otherwise', async () => {
  // The same film, told to be square: PixelWidth 320 becomes 180 in its description.
  const at = tinyFilm.indexOf(Buffer.from([0xb0, 0x82, 0x01, 0x40]))
  expect(at).toBeGreaterThan(0)
  const square = Buffer.from(tinyFilm)
  square.writeUInt16BE(180, at + 2)
  const told = await reading({ 'films/kiln.webm': square })
  expect(told.exhibition?.rooms[0]?.exhibits[0]?.places[0]?.size).toEqual([1.64, 1.64, 0.04])
})

test.for<[string, Record<string, string | Buffer | undefined>, RegExp, string]>([
  ['no film', { 'films/kiln.webm': undefined }, /there is no file "films\/kiln.webm"/, 'firing'],
  ['another thing', { 'films/kiln.webm': tone() }, /by its first bytes it is wav/, 'firing'],
  ['a page', { 'films/kiln.webm': '<html><script>' }, /is not what its name says/, 'firing'],
  ['no sound', { 'sounds/bell.wav': tinyFilm }, /by its first bytes it is webm/, 'bell'],
  [
    'no captions at all',
    { 'films/kiln.en.vtt': undefined, 'films/kiln.zh.vtt': 'x' },
    /not shown without them/,
    'firing',
  ],
])('what cannot be shown is named and left out: %s', async ([, changed, says, id]) => {
  const told = await reading(changed)
  expect(told.problems.map((each) => each.says).join('\n')).toMatch(says)
  for (const { at, fix } of told.problems) {
    expect(at).toMatch(
      /^(rooms\/k\.yaml:\d+ exhibits\[\d\]\.artefact\.with\.|films\/kiln\.\w\w\.vtt:1$)/,
    )
    expect(fix).toBeTruthy()
  }
  expect(shown(told)).not.toContain(id)
  expect(shown(told)).toContain(id === 'bell' ? 'firing' : 'bell')
})

test('a fault in captions is named by file and line, and what is left is shown', async () => {
  const told = await reading({
    'films/kiln.zh.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n00:05.000 --> 00:04.000\n坏\n',
  })
  expect(told.problems).toEqual([
    expect.objectContaining({
      at: 'films/kiln.zh.vtt:6',
      says: expect.stringMatching(/ends before/),
    }),
  ])
  expect(shown(told)).toContain('firing')
})

test('captions that cannot be read are left out, the others stay', async () => {
  const told = await reading({ 'films/kiln.zh.vtt': undefined })
  expect(told.problems[0]?.at).toMatch(/captions/)
  expect(told.exhibition?.rooms[0]?.exhibits[0]?.artefact.with).toMatchObject({
    captions: [{ language: 'en', file: 'films/kiln.en.vtt' }],
  })
})

test('a link that leads out of the folder is no file of it', async () => {
  const { folder } = await reading({ 'films/kiln.webm': undefined })
  await symlink(
    join(process.cwd(), 'tests/fixtures/film/tiny.webm'),
    join(folder, 'films/kiln.webm'),
  )
  const { problems } = await readFolder(folder)
  expect(problems[0]?.says).toMatch(/there is no file/)
})
