import {
  beastMesh,
  caissonMesh,
  chainLink,
  chairMesh,
  cityMesh,
  cloudInSteps,
  coralTown,
  friezeInSteps,
  gateMesh,
  giraffe,
  glazedPair,
  globeMarks,
  latticeNames,
  latticeOf,
  latticeSolid,
  lathe,
  meshInSteps,
  pieceMesh,
  readCoasts,
  reliefInSteps,
  ringMesh,
  ship,
  surfaceOf,
  teachingSet,
  turnedOutline,
  wayLevels,
  whiteAxis,
} from '#craft'
import { validateBytes } from 'gltf-validator'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { glbOf, type GlbPart } from '../../src/exhibits/takeaway/glbOf.ts'
import { partsOfBracket } from '../../src/exhibits/takeaway/bracketFiles.ts'
import { partsOfLattice } from '../../src/exhibits/takeaway/latticeFiles.ts'
import { brushState } from '../../src/exhibits/mountain-brush/rule.ts'
import { layersOf } from '../../src/exhibits/takeaway/mountainFiles.ts'
import { partsOfVase } from '../../src/exhibits/takeaway/vaseModel.ts'
import { whole } from '../support/solids.ts'

type Mesh = {
  positions: ArrayLike<number>
  normals: ArrayLike<number>
  indices: ArrayLike<number>
}

/** What the validator of Khronos has against a model: its errors and its warnings. */
async function faultsOf(parts: readonly GlbPart[]): Promise<string[]> {
  const { issues } = await validateBytes(glbOf(parts, {}), { maxIssues: 40 })
  return issues.messages
    .filter(({ severity }) => severity < 2)
    .map(({ code, pointer }) => `${code} ${pointer}`)
}

const partOf = (name: string, { positions, normals, indices }: Mesh): GlbPart => ({
  name,
  positions: Float32Array.from(positions),
  normals: Float32Array.from(normals),
  indices: Uint32Array.from(indices),
  colour: [1, 1, 1],
})

const coasts = readCoasts(await readFile('public/globe/coasts.txt', 'utf8'))

/** Everything of the hall that a generator gives as triangles with their directions. */
const built: Record<string, () => Mesh> = {
  'the dougong set': () => merged(teachingSet.map((_, i) => pieceMesh(i))),
  'the ridge and its beasts': () => whole(beastMesh()),
  'the caisson': () => whole(caissonMesh()),
  'the city': () => whole(cityMesh([8.3, 2.2])),
  'the white axis': () => whole(whiteAxis()),
  'the coral town': () => whole(coralTown()),
  'the gate leaf': () => gateMesh().surface,
  'its ring': () => ringMesh().surface,
  'the nine curves': () => whole(friezeInSteps(7.55, 0.85)),
  'the carved panel': () => whole(reliefInSteps(6, 2.25)).relief,
  'bowl and tile': () => glazedPair(24).surface,
  'a meiping': () => surfaceOf([lathe('vase', 'marble', 0, 0, turnedOutline('meiping', 0.62), 96)]),
  'the globe': () => whole(globeMarks(1.2, coasts)),
  'a chair': () => chairMesh(),
  'the giraffe': () => whole(giraffe()),
  'the ship': () => ship(),
  'a link of a chain': () => chainLink({ straight: 0.05, bend: 0.03, bar: 0.01 }, 0.3),
  'all lattices': () => merged(latticeNames.map((name) => latticeSolid(latticeOf(name)))),
}

function merged(meshes: readonly Mesh[]): Mesh {
  const [positions, normals, indices]: number[][] = [[], [], []]
  for (const mesh of meshes) {
    const first = positions!.length / 3
    for (let i = 0; i < mesh.positions.length; i += 1) {
      positions!.push(mesh.positions[i] ?? 0)
      normals!.push(mesh.normals[i] ?? 0)
    }
    for (let i = 0; i < mesh.indices.length; i += 1) indices!.push(first + (mesh.indices[i] ?? 0))
  }
  return { positions: positions!, normals: normals!, indices: indices! }
}

test.for(Object.entries(built))('%s is a model without a fault', async ([name, make]) => {
  expect(await faultsOf([partOf(name, make())])).toEqual([])
})

test.for(wayLevels.map((level, i) => [i, level] as const))(
  'level %i of the ladder too',
  async ([, level]) => {
    const { corners, triangles } = whole(meshInSteps(level))
    const mesh = {
      positions: corners.flatMap(({ at }) => at),
      normals: corners.flatMap(({ normal }) => normal),
      indices: triangles.flat(),
    }
    expect(await faultsOf([partOf('level', mesh)])).toEqual([])
  },
)

test('every point of the cloud looks somewhere', () => {
  for (const { normal } of whole(cloudInSteps(7))) expect(Math.hypot(...normal)).toBeCloseTo(1, 5)
})

test.for([0, 1, 2, 3, 4])(
  'a vase of shape %i, bare or in its bands, is taken home whole',
  async (shape) => {
    const clay = { shape, radii: [0.15, 0.16, 0.25, 0.33, 0.27, 0.07, 0.09], name: 2 }
    const stamps = [0, 1, 2, 3].map((stamp) => ({ ring: stamp + 1, stamp }))
    for (const more of [{ bands: [] }, { bands: stamps, glaze: 3 }])
      expect(await faultsOf(partsOfVase({ ...clay, ...more }))).toEqual([])
  },
)

test('a painted mountain is taken home in its layers', async () => {
  const { now } = brushState(undefined)
  const background = { r: 0, g: 90, b: 120, alpha: 0.5 }
  const painted = sharp({ create: { width: 64, height: 32, channels: 4, background } }).png()
  const layers = layersOf(now, await painted.toBuffer())
  expect(layers.indices.length).toBeGreaterThan(30)
  expect(await faultsOf([layers])).toEqual([])
})

test.for([0, 1, 2, 3, 4])(
  'a window of rule %i, with bars or none, is taken home whole',
  async (group) => {
    for (const bars of [
      [],
      [[1, 6]],
      [
        [0, 24],
        [4, 20],
        [2, 10],
      ],
    ] as const)
      expect(await faultsOf(partsOfLattice({ bars, group, name: 1 }))).toEqual([])
  },
)

test.for([0, 1, 7, 15])('a bracket with %i pieces placed is taken home whole', async (count) => {
  const placed = [...teachingSet.keys()].slice(0, count)
  for (const grade of [1, 8])
    expect(await faultsOf(partsOfBracket({ placed, grade, name: 0 } as never))).toEqual([])
})
