import {
  block,
  brokenBowl,
  chainLink,
  latticeNames,
  latticeOf,
  latticeSolid,
  pieceMesh,
  ringMesh,
  ringsOf,
  sherdPoints,
  surfaceOf,
  teachingSet,
  thrownNames,
  tube,
} from '#craft'
import { describe, expect, test } from 'vitest'
import { partsOfBracket } from '../../src/exhibits/takeaway/bracketFiles.ts'
import { partsOfLattice } from '../../src/exhibits/takeaway/latticeFiles.ts'
import { partsOfVase } from '../../src/exhibits/takeaway/vaseModel.ts'
import { openEdges, volumeOf, type Triangles } from '../support/solids.ts'

/** What is wrong with a solid of about that volume; nothing where it is closed and looks outwards. */
function faultIn(mesh: Triangles, least: number, most: number, within = 1e-6): string | undefined {
  const open = openEdges(mesh, within).length
  const volume = volumeOf(mesh)
  if (open > 0) return `${open} of its edges are open`
  return volume > least && volume < most ? undefined : `it fills ${volume}`
}

describe('what is timber all through', () => {
  test.for(teachingSet.map(({ part }, i) => [part, i] as const))(
    '%s is solid, and fills less than the box that it measures',
    ([, index]) => {
      const mesh = pieceMesh(index)
      const box = [0, 1, 2].reduce((volume, axis) => {
        const row = mesh.positions.filter((_, i) => i % 3 === axis)
        return volume * (Math.max(...row) - Math.min(...row))
      }, 1)
      expect(faultIn(mesh, 0.4 * box, box * 1.0001, 1e-4)).toBeUndefined()
    },
  )

  test.for(latticeNames)('%s: frame and bars fill a part of the panel', (name) => {
    const panel = 0.6 * 0.9 * 0.022
    expect(volumeOf(latticeSolid(latticeOf(name)))).toBeGreaterThan(0.2 * panel)
    expect(volumeOf(latticeSolid(latticeOf(name)))).toBeLessThan(0.75 * panel)
  })

  test('a block with eased edges has lost a little of its cube', () => {
    const edges = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const
    const mesh = surfaceOf(block('b', 'marble', [0, 0, 0], edges, { bevel: 0.01 }))
    // Twelve edges lose half a square of a hundredth each, nearly a metre long.
    expect(faultIn(mesh, 1 - 12 * 0.5 * 0.01 ** 2, 1 - 11 * 0.5 * 0.01 ** 2)).toBeUndefined()
  })
})

/** A ring of that radius about a bar of that one. */
const ringVolume = (radius: number, bar: number) => 2 * Math.PI ** 2 * radius * bar ** 2

describe('what is bent to a ring', () => {
  test('the knocker’s ring goes on where it began', () => {
    // Of ten sides and 44 bends it is a little thinner than a round one.
    const round = ringVolume(0.064, 0.0085)
    expect(faultIn(ringMesh().surface, 0.9 * round, round)).toBeUndefined()
  })

  test('a link of a chain', () => {
    const [straight, bend, bar] = [0.05, 0.03, 0.01]
    const round = ringVolume(bend, bar) + 4 * straight * Math.PI * bar ** 2
    expect(faultIn(chainLink({ straight, bend, bar }, 0.3), 0.9 * round, round)).toBeUndefined()
  })

  test('a rod that ends elsewhere is open at its ends alone', () => {
    const rod = tube(
      'rod',
      'brass',
      [0, 1, 2].map((y) => ({ at: [0, y, 0] as const, radius: 0.1 })),
      8,
    )
    expect(openEdges(surfaceOf([rod]))).toHaveLength(16)
  })
})

test('the sherds of a bowl are solid, and together the bowl', () => {
  const shape = { radius: 0.115, height: 0.07, foot: 0.036, wall: 0.0055 }
  const sherds = brokenBowl(shape, sherdPoints(shape.radius, 6, true, 7))
  for (const sherd of sherds) expect(faultIn(sherd, 1e-6, 1e-3)).toBeUndefined()
  const clay = sherds.reduce((sum, sherd) => sum + volumeOf(sherd), 0)
  // What lies between both sides of the whole bowl, ring by ring (they rise with the power 1.7); a
  // sherd follows them in four rings of its own.
  const rise = (r: number, lip: number) =>
    Math.min(1, Math.max(0, r - shape.foot) / (lip - shape.foot)) ** 1.7
  const rings = Array.from({ length: 1000 }, (_, i) => ((i + 0.5) / 1000) * shape.radius)
  const whole = rings.reduce((sum, r) => {
    const within =
      shape.wall + (shape.height - shape.wall) * rise(r, shape.radius - 0.6 * shape.wall)
    const without = shape.height * rise(r, shape.radius)
    return sum + (2 * Math.PI * r * (within - without) * shape.radius) / 1000
  }, 0)
  expect(Math.abs(clay / whole - 1)).toBeLessThan(0.08)
})

describe('what is taken home to be cut or printed', () => {
  const clay = { glaze: 7, bands: [{ ring: 3, stamp: 0 }], name: 2 }

  test.for([...thrownNames.keys()])(
    'vase %i is solid, and hollow no deeper than one looks',
    (shape) => {
      const { radii } = ringsOf(thrownNames[shape]!)
      const [body] = partsOfVase({ ...clay, shape, radii })
      // Within a cylinder as broad as its widest place.
      expect(faultIn(body!, 0.002, Math.PI * 0.21 ** 2 * 0.5)).toBeUndefined()
    },
  )

  test.for([0, 1, 2, 3, 4])('window of rule %i: its frame, and every bar', (group) => {
    const bars = [
      [1, 6],
      [6, 12],
    ] as const
    const [frame, boxes] = partsOfLattice({ bars, group, name: 1 })
    expect(faultIn(frame!, 0.0013, 0.008)).toBeUndefined()
    if (!boxes) return
    // Bars cross one another; each is a box of its own.
    const [corners, triangles] = [24 * 3, 12 * 3]
    for (let bar = 0; bar * triangles < boxes.indices.length; bar += 1) {
      const positions = boxes.positions.slice(bar * corners, (bar + 1) * corners)
      const own = boxes.indices.slice(bar * triangles, (bar + 1) * triangles)
      expect(
        faultIn({ positions, indices: own.map((index) => index - bar * 24) }, 1e-7, 1e-3),
      ).toBeUndefined()
    }
  })

  test('a bracket as far as it is built, at its grade’s true size', () => {
    const placed = [...teachingSet.keys()]
    const parts = partsOfBracket({ placed, grade: 5, name: 0 } as never)
    expect(parts).toHaveLength(15)
    for (const part of parts) expect(faultIn(part, 1e-4, 0.1)).toBeUndefined()
    // The tie beam is 15 by 10 by 93 fen of 14.08 millimetres.
    expect(volumeOf(parts.at(-1)!)).toBeCloseTo(15 * 10 * 93 * 0.01408 ** 3, 6)
  })
})
