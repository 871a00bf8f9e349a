import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { registryFiles } from '../../src/workshop/registry/registryFiles.ts'
import { aFolder } from '../support/folder.ts'
import { twoDoors } from '../support/twoDoors.ts'

type Provenance = { check: string; start: string; root: string; records: object[]; links: string[] }

const sha = (text: string) => createHash('sha256').update(text).digest('hex')
const exhibition = await twoDoors()
const { 'provenance.json': text = '' } = await registryFiles(
  exhibition,
  'assets/exhibitions/two-doors',
)
// Written by ourselves a moment ago.
const file = JSON.parse(text) as Provenance

test('every exhibit has a record, and every record its fingerprint', () => {
  const ids = exhibition.rooms.flatMap(({ exhibits }) => exhibits.map(({ id }) => id))
  expect(file.records.map((record) => Reflect.get(record, 'id'))).toEqual(ids)
  expect(file.links).toHaveLength(74)
})

test('the fingerprints are those that any other program works out from the lines', () => {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith('{"files"'))
    .map((line) => line.replace(/,$/, ''))
  let link = sha(file.start)
  const links = lines.map((line) => {
    link = sha(link + line)
    return link
  })
  expect(links).toEqual(file.links)
  let level = links
  while (level.length > 1)
    level = level.flatMap((own, i) => {
      const next = level[i + 1]
      return i % 2 === 1 ? [] : [next === undefined ? own : sha(own + next)]
    })
  expect(level).toEqual([file.root])
})

test('the check that the file carries gives the same with sha256sum', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'enfilade-'))
  await writeFile(join(folder, 'provenance.json'), text)
  const run = promisify(execFile)('bash', ['-c', file.check], { cwd: folder })
  expect((await run).stdout.trim().split('\n')).toEqual(file.links)
})

test('a record keeps titles, rule, facts and sources, and no text of the rule besides', () => {
  const [record] = file.records.filter((each) => Reflect.get(each, 'id') === 'p3-2')
  expect(record).toMatchObject({
    titles: { zh: '天青·开片·郎窑红' },
    type: 'glazes',
    method: 'made by rule on the device',
    sources: expect.arrayContaining(['S15', 'S16', 'S17']),
    files: {},
  })
  const glazes = ['ru', 'ge', 'langyao', 'jun', 'longquan', 'clear'].map((glaze) => ({ glaze }))
  expect(Reflect.get(record ?? {}, 'parameters')).toEqual({ crackle: [], glazes, painted: {} })
})

test('files that come with an exhibit are in its record', async () => {
  const [room] = exhibition.rooms
  const [exhibit] = room?.exhibits ?? []
  const shown = { ...exhibit!, artefact: { kind: 'model', with: { file: 'vase.glb' } } }
  const folder = await aFolder()
  await writeFile(join(folder, 'vase.glb'), 'clay')
  const chain = { ...exhibit!, artefact: { kind: 'hash-chain', with: {} }, id: 'f-9' }
  const rooms = [{ ...room!, exhibits: [shown, chain] }]
  const files = await registryFiles({ ...exhibition, rooms }, folder)
  const { records } = JSON.parse(files['provenance.json'] ?? '') as Provenance
  expect(records[0]).toMatchObject({
    method: 'shown from its files',
    files: { 'vase.glb': sha('clay') },
  })
})
