import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readFolder } from '../../src/workshop/readFolder.ts'
import { scan, triangle } from '../support/gltf.ts'

const words = (text: string) => `{ en: ${text}, zh: ${text}, ru: ${text} }`

/** An exhibition's folder with one model, whose `with` and files are these. */
async function folderWith(given: string, files: Record<string, Buffer> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'enfilade-models-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const all = {
    'exhibition.yaml': `version: 1\nid: m\ntitle: ${words('M')}\nlead: ${words('M')}\n`,
    'rooms/r.yaml': `id: r\ntitle: ${words('R')}\nexhibits:\n  - id: vase\n    title: ${words('Vase')}\n    alt: ${words('A vase.')}\n    artefact:\n      kind: model\n      with: ${given}\n`,
    ...files,
  }
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** What the reader says of the model, and the exhibit as it stands then. */
async function read(folder: string) {
  const { exhibition, problems } = await readFolder(folder)
  return { problems, exhibit: exhibition?.rooms[0]?.exhibits[0] }
}

test('a model gets its bounds from its file, and a place of its true size', async () => {
  const folder = await folderWith('{ file: models/venus.glb, height: 2.1 }', {
    'models/venus.glb': scan('venus'),
  })
  const { problems, exhibit } = await read(folder)
  expect(problems).toEqual([])
  expect(exhibit?.places).toEqual([{ on: 'floor', size: [0.688, 2.1, 0.632] }])
  const { bounds } = (exhibit?.artefact.with ?? {}) as { bounds?: { size: number[] } }
  expect(bounds?.size.map(Math.round)).toEqual([694, 2119, 638])
})

const cut = scan('astronaut').subarray(0, 4000)
const beside = JSON.stringify({
  asset: { version: '2.0' },
  buffers: [{ uri: 'a.bin', byteLength: 4 }],
})

test.each<[string, string, Record<string, Buffer>, RegExp, RegExp]>([
  [
    'is not there',
    '{ file: models/vase.glb }',
    {},
    /models\/vase.glb: there is no such file/,
    /put it there/,
  ],
  ['is cut short', '{ file: vase.glb }', { 'vase.glb': cut }, /cut short/, /copy the whole file/],
  [
    'is a picture',
    '{ file: vase.glb }',
    { 'vase.glb': Buffer.from('GIF89a') },
    /not a glTF file/,
    /export/,
  ],
  [
    'needs another file',
    '{ file: vase.gltf }',
    { 'vase.gltf': Buffer.from(beside), 'a.bin': Buffer.alloc(4) },
    /needs other files/,
    /^pack it as \.glb$/,
  ],
  [
    'holds nothing',
    '{ file: vase.glb }',
    { 'vase.glb': triangle(1, { scenes: [{}], nodes: undefined, scene: 0 }) },
    /nothing in it that can be seen/,
    /triangles/,
  ],
  [
    'is in millimetres',
    '{ file: vase.glb }',
    { 'vase.glb': triangle(400) },
    /would be 400 m large/,
    /height: 0.4.*scale: 0.001/,
  ],
  [
    'uses Draco',
    '{ file: vase.glb }',
    { 'vase.glb': triangle(1, { extensionsUsed: ['KHR_draco_mesh_compression'] }) },
    /compressed with Draco, which this hall does not read/,
    /^export with meshopt or none$/,
  ],
])(
  'a model that %s is named with its line and how to mend it, and stands covered',
  async (_, given, files, says, fix) => {
    const { problems, exhibit } = await read(await folderWith(given, files))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.at).toBe('rooms/r.yaml:9 exhibits[0].artefact.with.file')
    expect(problems[0]?.says).toMatch(says)
    expect(problems[0]?.fix).toMatch(fix)
    expect(exhibit?.places).toHaveLength(1)
    expect(exhibit?.artefact.with).toHaveProperty('refused')
  },
)

test('a link that leads out of the folder is not followed', async () => {
  const folder = await folderWith('{ file: vase.glb }')
  const outside = await folderWith('{ file: a.glb }', { 'a.glb': triangle() })
  await symlink(join(outside, 'a.glb'), join(folder, 'vase.glb'))
  const { problems } = await read(folder)
  expect(problems.map(({ says }) => says)).toEqual([
    'vase.glb: it lies outside of the exhibition’s folder',
  ])
})

test('what a curator writes into the workshop’s own keys counts for nothing', async () => {
  const given = '{ file: vase.glb, refused: mine, bounds: { size: [9, 9, 9] } }'
  const { problems, exhibit } = await read(await folderWith(given, { 'vase.glb': triangle(0.5) }))
  expect(problems).toEqual([])
  expect(exhibit?.places).toEqual([{ on: 'plinth', size: [0.5, 0.5, 0.005] }])
})
