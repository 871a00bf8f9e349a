import type { Vector } from '../vector.ts'
import { bracketFaces, bracketForms } from './bracket.ts'
import { addFace, type CaissonMesh, type Coat, type Stuff } from './caissonMesh.ts'
import { caisson, casing, fen, recess, wells, type Well } from './measures.ts'

/** A point of a section: distance from the middle to a side, height, light, metres. */
type Knot = readonly [apothem: number, y: number, shade: number]

/** Adds what a section makes that is led round a polygon of so many sides; `out` looks from the face. */
export function sweep(
  mesh: CaissonMesh,
  sides: number,
  section: readonly Knot[],
  coat: Coat,
  out: (way: Vector) => Vector,
): void {
  const corner = (apothem: number, y: number, i: number): Vector => {
    const angle = ((i - 0.5) * 2 * Math.PI) / sides
    const radius = apothem / Math.cos(Math.PI / sides)
    return [Math.sin(angle) * radius, y, Math.cos(angle) * radius]
  }
  section.slice(1).forEach(([a1, y1, s1], row) => {
    const [a0, y0, s0] = section[row] ?? [a1, y1, s1]
    for (let i = 0; i < sides; i++) {
      const angle = (i * 2 * Math.PI) / sides
      addFace(
        mesh,
        [corner(a0, y0, i), corner(a0, y0, i + 1), corner(a1, y1, i + 1), corner(a1, y1, i)],
        out([Math.sin(angle), 0, Math.cos(angle)]),
        coat,
        [s0, s0, s1, s1],
      )
    }
  })
}
const inwards = ([x, , z]: Vector): Vector => [-x, 0, -z]
export const downwards = (): Vector => [0, -1, 0]

/** The sets of a well, one a step: eight or six on each side, or all round; the first one is marked. */
export function* addSets(mesh: CaissonMesh, part: 0 | 1 | 2): Generator<undefined, void> {
  const { sides, sets, pitch, apothem, low, high } = wells[part]
  const round = part === 2
  const form = bracketForms[part]
  if (!form) return
  const faces = yield* bracketFaces(form, pitch / fen)
  // They stand on a beam as high as what is left of the well's rise.
  const foot = Math.max(low, high - 37 * fen)
  const count = round ? sets : sides * sets
  for (let i = 0; i < count; i++) {
    yield
    const side = round ? i : Math.floor(i / sets)
    const angle = (side * 2 * Math.PI) / (round ? sets : sides)
    const aside = round ? 0 : ((i % sets) - (sets - 1) / 2) * pitch
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
    const placed = ([x, y, z]: Vector): Vector => {
      const [along, away] = [x * fen + aside, apothem - z * fen]
      return [sin * away + cos * along, foot + y * fen, cos * away - sin * along]
    }
    for (const { corners, normal, shades } of faces) {
      const [x, y, z] = normal
      const out: Vector = [-sin * z + cos * x, y, -cos * z - sin * x]
      const coat: Coat = { stuff: 'timber', part, marked: i === 0 }
      addFace(mesh, corners.map(placed), out, coat, shades)
    }
  }
}

/** Painted boards behind a well's sets, and the beam on which these stand, its lower edge gilt. */
export function* addWalls(mesh: CaissonMesh, part: 0 | 1 | 2): Generator<undefined, void> {
  const well = wells[part]
  const { sides, apothem, low, high } = well
  const paint: Stuff = part === 1 ? 'blue' : 'green'
  const board = apothem + recess.board
  const foot = Math.max(low, high - 37 * fen)
  const top = high + recess.soffit
  sweep(
    mesh,
    sides,
    [
      [board, foot, 0.62],
      [board, foot + 0.1, 0.5],
      [board, (foot + top) / 2, 0.4],
      [board, top, 0.2],
    ],
    { stuff: paint, part },
    inwards,
  )
  yield
  yield* addRib(mesh, well, part, foot)
}

/** The beam round a well's lower edge: a gilt bead inside, timber below and within. */
function* addRib(
  mesh: CaissonMesh,
  { sides, apothem, low }: Well,
  part: number,
  foot: number,
): Generator<undefined, void> {
  const bead = 1.6 * fen
  // The square's is the rim of the whole and carries larger blocks.
  const rim = part === 0
  const [inner, under, upper] = rim
    ? [apothem - 10 * fen, -casing.rim, 0]
    : [apothem - 2 * fen, low, Math.max(foot, low + 0.035)]
  const outer = rim ? casing.half : apothem + 9 * fen
  const gilt: Coat = { stuff: 'gilt', part }
  const timber: Coat = { stuff: 'timber', part }
  sweep(
    mesh,
    sides,
    [
      [outer, under, 0.8],
      [inner + bead, under, 0.95],
    ],
    timber,
    downwards,
  )
  sweep(
    mesh,
    sides,
    [
      [inner + bead, under, 1],
      [inner + bead * 0.4, under - bead * 0.35, 1],
      [inner, under + bead * 0.6, 1],
    ],
    gilt,
    (way) => [-way[0], -1, -way[2]],
  )
  yield
  sweep(
    mesh,
    sides,
    [
      [inner, under + bead * 0.6, 0.95],
      [inner, upper, 0.85],
    ],
    timber,
    inwards,
  )
  // The beam's upper side, on which the sets stand: seen only from the mirror's far corners.
  sweep(
    mesh,
    sides,
    [
      [inner, upper, 0.6],
      [apothem + recess.board, upper, 0.4],
    ],
    timber,
    () => [0, 1, 0],
  )
  if (!rim)
    sweep(
      mesh,
      sides,
      [
        [outer, under, 0.6],
        [outer, under + recess.soffit, 0.4],
      ],
      timber,
      (way) => way,
    )
}

/** What lies over the sets of a well: boards between its wall and the next well's. */
export function addSoffit(mesh: CaissonMesh, part: 0 | 1): void {
  const [well, next] = [wells[part], wells[part + 1] ?? wells[2]]
  const y = well.high + recess.soffit
  const steps = 96
  const reach = (sides: number, apothem: number, angle: number): number => {
    const side = (2 * Math.PI) / sides
    const off = angle - Math.round(angle / side) * side
    return apothem / Math.cos(off)
  }
  const rows = [0, 0.35, 1] as const
  const shades = [0.22, 0.46, 0.6] as const
  const at = (row: number, step: number): Vector => {
    const angle = (step * 2 * Math.PI) / steps
    const outer = reach(well.sides, well.apothem + recess.board, angle)
    const inner = reach(next.sides, next.apothem, angle)
    const radius = outer + (inner - outer) * (rows[row] ?? 1)
    return [Math.sin(angle) * radius, y, Math.cos(angle) * radius]
  }
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < steps; i++) {
      const [dark = 0, light = 0] = shades.slice(row)
      addFace(
        mesh,
        [at(row, i), at(row, i + 1), at(row + 1, i + 1), at(row + 1, i)],
        [0, -1, 0],
        { stuff: part === 0 ? 'blue' : 'green', part },
        [dark, dark, light, light],
      )
    }
}

/**
 * The two squares that make the octagon, as ribs that run on beyond it into the corners, and a
 * smaller triangle drawn into each corner's board.
 */
export function addSquares(mesh: CaissonMesh): void {
  const [well] = wells
  const half = caisson.square / 2
  const [low, high] = [well.high, well.high + recess.soffit]
  const wide = 9 * fen
  const end = caisson.octagonSide / 2
  for (let side = 0; side < 8; side++) {
    const angle = (side * Math.PI) / 4
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
    const at = (along: number, away: number, y: number): Vector => [
      sin * away + cos * along,
      y,
      cos * away - sin * along,
    ]
    const reach = side % 2 === 0 ? well.apothem + recess.board : 1.29
    for (const way of [-1, 1]) {
      const [from, to] = [way * (end - wide * 0.4), way * reach]
      const faces: [Vector[], Vector][] = [
        [
          [
            at(from, half, low),
            at(to, half, low),
            at(to, half + wide, low),
            at(from, half + wide, low),
          ],
          [0, -1, 0],
        ],
        [
          [at(from, half, low), at(to, half, low), at(to, half, high), at(from, half, high)],
          [-sin, 0, -cos],
        ],
        [
          [
            at(from, half + wide, low),
            at(to, half + wide, low),
            at(to, half + wide, high),
            at(from, half + wide, high),
          ],
          [sin, 0, cos],
        ],
      ]
      for (const [corners, out] of faces)
        addFace(mesh, corners, out, { stuff: 'timber', part: 0 }, 0.72)
      const thin = 1.3 * fen
      addFace(
        mesh,
        [
          at(from, half, low - 0.002),
          at(to, half, low - 0.002),
          at(to, half + thin, low - 0.002),
          at(from, half + thin, low - 0.002),
        ],
        [0, -1, 0],
        { stuff: 'gilt', part: 0 },
        0.9,
      )
    }
  }
}
