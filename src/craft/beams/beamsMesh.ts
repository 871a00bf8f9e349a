import { beamHeights, beamRanks, bundle, type BeamRank } from './beamLayout.ts'
import { bundleEdge } from './paintBeam.ts'
import { sceneSize } from './paintScene.ts'

/** How thick beams are and how far their edges are eased, metres. */
const [thick, eased] = [0.09, 0.008] as const

/** The middle of each beam over the middle of their place, metres; its back is at z = 0. */
export const beamBoxes: Record<BeamRank, { y: number; height: number; thick: number }> = {
  hexi: { y: 0.7, height: beamHeights.hexi / 1000, thick },
  xuanzi: { y: 0.235, height: beamHeights.xuanzi / 1000, thick },
  suzhou: { y: -0.36, height: beamHeights.suzhou / 1000, thick },
}

/** The sheet that all is painted on: texels a millimetre, its size, and where each strip begins. */
export const beamsSheet = (() => {
  const scale = 0.512
  const gap = 4
  const highs = [...beamRanks.map((rank) => beamHeights[rank]), sceneSize.height]
  const rows = highs.map((high) => Math.ceil(high * scale))
  const tops = rows.map((_, i) => rows.slice(0, i).reduce((sum, row) => sum + row + gap, 0))
  return { scale, width: 776, height: (tops.at(-1) ?? 0) + (rows.at(-1) ?? 0), tops, rows }
})()

/** Numbers a vertex: place 3, normal 3, on the sheet 2 (from its upper left), and beam and metres from the end 2. */
export type BeamsMesh = {
  positions: number[]
  normals: number[]
  uvs: number[]
  along: number[]
  indices: number[]
}

/** The three beams at a length, millimetres: front, eased edges, top, foot and ends, and the scene in the bundle. */
export function beamsMesh(length: number): BeamsMesh {
  const mesh: BeamsMesh = { positions: [], normals: [], uvs: [], along: [], indices: [] }
  beamRanks.forEach((rank, i) => beam(mesh, rank, i, length))
  scene(mesh, length)
  return mesh
}

type Corner = {
  at: readonly [number, number, number]
  normal: readonly [number, number, number]
  /** Millimetres from the end and down the beam. */
  on: readonly [number, number]
  s: number
}

function put(mesh: BeamsMesh, strip: number, beam: number, corners: readonly Corner[]): number {
  const first = mesh.positions.length / 3
  const { scale, width, height, tops, rows } = beamsSheet
  for (const { at, normal, on, s } of corners) {
    mesh.positions.push(...at)
    mesh.normals.push(...normal)
    const row = rows[strip] ?? 0
    const down = Math.min(row - 1, Math.max(1, on[1] * scale))
    mesh.uvs.push((on[0] * scale) / width, ((tops[strip] ?? 0) + down) / height)
    mesh.along.push(beam, s)
  }
  return first
}

const square = (mesh: BeamsMesh, first: number) =>
  mesh.indices.push(first, first + 1, first + 2, first, first + 2, first + 3)

function beam(mesh: BeamsMesh, rank: BeamRank, number: number, length: number): void {
  const { y, height } = beamBoxes[rank]
  const [half, up] = [length / 2000, height / 2]
  const d = Math.SQRT1_2
  // From the top's back over the front to the foot's back: height, depth, and each strip's normal.
  const profile = [
    [up, 0],
    [up, thick - eased],
    [up - eased, thick],
    [eased - up, thick],
    [-up, thick - eased],
    [-up, 0],
  ] as const
  const normals = [
    [0, 1, 0],
    [0, d, d],
    [0, 0, 1],
    [0, -d, d],
    [0, -1, 0],
  ] as const
  normals.forEach((normal, i) => {
    // Top and foot wear what is painted along their edge, within its dark outline.
    const [inside, last] = [14, up * 2000 - 14]
    const down = (high: number) => {
      const at = (up - high) * 1000
      return normal[2] === 0 ? Math.min(last, Math.max(inside, at)) : at
    }
    const [above, below] = [profile[i] ?? profile[0], profile[i + 1] ?? profile[0]]
    for (const [x0, x1] of [
      [-half, 0],
      [0, half],
    ] as const) {
      const corner = (x: number, [high, out]: readonly [number, number]): Corner => ({
        at: [x, y + high, out],
        normal,
        on: [(half - Math.abs(x)) * 1000, down(high)],
        s: half - Math.abs(x),
      })
      square(
        mesh,
        put(mesh, number, number, [
          corner(x0, below),
          corner(x1, below),
          corner(x1, above),
          corner(x0, above),
        ]),
      )
    }
  })
  for (const side of [-1, 1] as const) {
    const corner = (high: number, out: number): Corner => ({
      at: [side * half, y + high, out],
      normal: [side, 0, 0],
      on: [16, (up - high) * 1000],
      s: 0,
    })
    const [near, far] = side > 0 ? [thick, 0] : [0, thick]
    const corners = [corner(-up, near), corner(-up, far), corner(up, far), corner(up, near)]
    square(mesh, put(mesh, number, number, corners))
  }
}

/** A fan over the bundle within its rim, a little before the beam. */
function scene(mesh: BeamsMesh, length: number): void {
  const { y, height } = beamBoxes.suzhou
  const corner = ([x, down]: readonly [number, number]): Corner => ({
    at: [(x - length / 2) / 1000, y + height / 2 - down / 1000, thick + 0.0012],
    normal: [0, 0, 1],
    on: [sceneSize.width / 2 + x - length / 2, down],
    s: length / 2000,
  })
  const count = 48
  const edge = Array.from({ length: count + 1 }, (_, i) =>
    corner(bundleEdge(length, bundle.steps * bundle.step, i / count)),
  )
  // Its upper edge is the beam's own, which is eased.
  const lowered = edge.map((each) =>
    each.on[1] < 14 ? corner([each.on[0] - sceneSize.width / 2 + length / 2, 14]) : each,
  )
  const first = put(mesh, 3, 2, [corner([length / 2, 14]), ...lowered])
  for (let i = 1; i <= count; i += 1) mesh.indices.push(first, first + i, first + i + 1)
}
