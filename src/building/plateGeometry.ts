import { geometryFrom } from '#finish'
import { radians } from '#kit'
import { signSize } from '#plan'
import { Color, Vector3, type BufferGeometry } from 'three'
import type { SetPlate, Written } from './letterRoom.ts'

/** What plates are made of. A wall's title stands on its plaster. */
const looks: Record<SetPlate['look'], { base: Color; kind: number }> = {
  paper: { base: new Color('#F6F1E7'), kind: 0 },
  night: { base: new Color('#23282C'), kind: 0 },
  brass: { base: new Color('#B99A58'), kind: 1 },
  marble: { base: new Color('#E4E0D8'), kind: 0.5 },
  wall: { base: new Color('#EDE6D8'), kind: -1 },
  'dim-wall': { base: new Color('#20262A'), kind: -1 },
}

/** A corner: right of the plate's middle, up, and out of its front, metres. */
type Corner = readonly [right: number, up: number, out: number]
const square = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/**
 * All plates of a room as one geometry: a quad each, with its part of the atlas and its colour; what
 * is fixed to a wall has its soft shadow behind it. `color` is linear RGB and the kind; where it is
 * below nought, its fourth part is the depth of a shadow.
 */
export function plateGeometry({
  plates,
  width,
  height,
}: Omit<Written, 'coverage'>): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const colours: number[] = []
  const indices: number[] = []
  const quad = (
    { x, y, z, turn, fromTop, layout, scale }: SetPlate,
    corners: readonly Corner[],
    places: readonly (readonly [number, number])[],
    colour: readonly (readonly [number, number, number, number])[],
  ) => {
    const sin = Math.sin(radians(turn))
    const cos = Math.cos(radians(turn))
    const middle = fromTop ? y - (layout.height * scale) / 2 : y
    const first = positions.length / 3
    const inPlan = ([right, up, out]: Corner) =>
      new Vector3(out * sin - right * cos, up, -right * sin - out * cos)
    const [a, b, c] = corners.slice(0, 3).map(inPlan)
    const normal = a && b && c ? b.sub(a).cross(c.sub(a)).normalize() : new Vector3()
    corners.forEach((corner, i) => {
      const at = inPlan(corner)
      positions.push(x + at.x, middle + at.y, z + at.z)
      normals.push(...normal)
      uvs.push(...(places[i] ?? [0, 0]))
      colours.push(...(colour[i] ?? [0, 0, 0, 0]))
    })
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }
  const sizeOf = ({ layout, scale }: SetPlate) =>
    [(layout.width * scale) / 2, (layout.height * scale) / 2] as const

  // Shadows first: plates cover them.
  for (const plate of plates) {
    const behind = standsOff(plate)
    if (behind === undefined) continue
    const [wide, high] = sizeOf(plate)
    for (const strip of shadowRound(wide, high, behind)) {
      const corners = strip.map(({ at }) => at)
      const deep = strip.map(({ dark }) => [-1, -1, -1, dark] as const)
      quad(plate, corners, [], deep)
    }
  }
  for (const plate of plates) {
    const { at, look, lean = 0, boards = [] } = plate
    const [wide, high] = sizeOf(plate)
    const { base, kind } = looks[look]
    for (const { corners, colour } of boards) quad(plate, corners, [], colour)
    const [rise, back] = [Math.cos(radians(lean)), Math.sin(radians(lean))]
    quad(
      plate,
      square.map(([right, up]) => [right * wide, up * high * rise, -up * high * back]),
      square.map(([right, up]) => [
        (at.x + ((right + 1) / 2) * at.width) / width,
        (at.y + ((1 - up) / 2) * at.height) / height,
      ]),
      square.map(() => [base.r, base.g, base.b, kind]),
    )
  }
  const geometry = geometryFrom(
    { position: [positions, 3], normal: [normals, 3], uv: [uvs, 2], color: [colours, 4] },
    indices,
  )
  geometry.computeBoundingSphere()
  return geometry
}

/** How far a plate's face stands off the wall, metres; nothing for what is not on one. */
function standsOff({ look, fromTop, width, lean }: SetPlate): number | undefined {
  // What lies on a desk has no wall behind it.
  if (lean !== undefined) return undefined
  if (look === 'brass') return 0.013
  if (look !== 'paper' && look !== 'night') return undefined
  if (fromTop || width === signSize.width) return 0.004
  // Panels hang on a board; cards on cloths are narrower.
  return width > 1 ? 0.029 : undefined
}

type Shaded = { at: Corner; dark: number }

/** The shadow of a plate on its wall, lit from above: soft strips round it, deeper below. */
function shadowRound(wide: number, high: number, behind: number): Shaded[][] {
  const reach = 0.022 + behind * 1.6
  const down = reach * 0.75
  const deepest = 0.22
  // A little off the wall, so that nothing flickers.
  const out = 0.002 - behind
  const inner = square.map(([right, up]): Shaded => {
    const at = [right * wide * 0.995, up * high * 0.995 - down * 0.3, out] as const
    return { at, dark: deepest }
  })
  const outer = square.map(([right, up]): Shaded => {
    const at = [right * (wide + reach), up * (high + reach) - down, out] as const
    return { at, dark: 0 }
  })
  return square.flatMap((_, i) => {
    const [a, b] = [i, (i + 1) % 4]
    const [oa, ob, ib, ia] = [outer[a], outer[b], inner[b], inner[a]]
    return oa && ob && ib && ia ? [[oa, ob, ib, ia]] : []
  })
}
