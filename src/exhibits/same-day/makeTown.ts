import { cityStuffs, coralTown, whiteAxis, type CityMesh } from '#craft'
import { linearOf } from '#kit'
import { ballRound, floats, type Wrought } from '../making/wrought.ts'

type Stuff = (typeof cityStuffs)[number]
/** What a model is made of (sRGB), and how uneven its stone is, 0 for gypsum. */
type Looks = { colours: Readonly<Record<Stuff, string>>; uneven: number }

/** The axis in white; what belongs to a lens is not there. */
const whiteLooks: Looks = {
  colours: {
    gypsum: '#F6F2E9',
    ground: '#E4DFD4',
    water: '#9FB0B1',
    brass: '#B08D4A',
    gold: '#C08A1E',
    opening: '#6A635A',
    board: '#E4DFD4',
    tile: '#F6F2E9',
    paving: '#E4DFD4',
  },
  uneven: 0,
}
/** Coral stone, sand, the pale glaze of bowls, and the timber of a door. */
const coralLooks: Looks = {
  colours: {
    gypsum: '#EADFC8',
    ground: '#CDBB99',
    water: '#A9C0AC',
    brass: '#B08D4A',
    gold: '#C08A1E',
    opening: '#5A4A3C',
    board: '#6B4630',
    tile: '#EADFC8',
    paving: '#CDBB99',
  },
  uneven: 0.2,
}

/** How a face of a model is lit by where it looks, as by a lamp from the south-west and above. */
const lamp = [-0.42, 0.78, 0.46] as const

/** Corners that are painted in one step. */
const cornersAtOnce = 1500

/** The town of coral stone or the axis in white, for `finish.lit`; in steps. */
export const makeTown = (coral: boolean): Generator<undefined, Wrought> =>
  coral ? dressed(coralTown(), coralLooks) : dressed(whiteAxis(), whiteLooks)

/** A model as one thing, its shade in its colours. */
function* dressed(
  made: Generator<undefined, CityMesh>,
  { colours, uneven }: Looks,
): Generator<undefined, Wrought> {
  const mesh = yield* made
  const { positions, normals, looks, indices } = mesh
  const count = positions.length / 3
  const painted = new Float32Array(count * 3)
  const dyes = cityStuffs.map((stuff) => linearOf(colours[stuff]))
  let rough = 1
  for (let i = 0; i < count; i += 1) {
    if (i % cornersAtOnce === 0) yield
    const dye = dyes[looks[4 * i] ?? 0]
    const [around = 1, lit = 1] = [looks[4 * i + 1], looks[4 * i + 2]]
    const [x, y, z] = [positions[3 * i] ?? 0, positions[3 * i + 1] ?? 0, positions[3 * i + 2] ?? 0]
    const up = normals[3 * i + 1] ?? 0
    const facing =
      lamp[0] * (normals[3 * i] ?? 0) + lamp[1] * up + lamp[2] * (normals[3 * i + 2] ?? 0)
    // Coral rag is of stones, each its own: a new one every four corners, which are a face.
    if (i % 4 === 0) rough = 1 + uneven * (speck(x, y, z) - 0.6)
    const foot = uneven > 0 ? 0.72 + 0.28 * Math.min(1, y / 0.02) : 1
    const level = up > 0.9 && y < 0.002
    const tone =
      (0.5 + 0.5 * around) * (0.62 + 0.4 * lit * Math.max(0, facing)) * rough * (level ? 1 : foot)
    painted[3 * i] = (dye?.[0] ?? 0) * tone
    painted[3 * i + 1] = (dye?.[1] ?? 0) * tone
    painted[3 * i + 2] = (dye?.[2] ?? 0) * tone
  }
  return {
    rows: {
      position: floats(positions, 3),
      normal: floats(normals, 3),
      color: { values: painted, each: 3 },
    },
    indices: new Uint32Array(indices),
    ball: ballRound(positions),
  }
}

/** A number between 0 and 1 for a place, the same every time. */
const speck = (x: number, y: number, z: number): number => {
  const wave = Math.sin(x * 1271.3 + y * 3117.7 + z * 2437.1) * 43758.5453
  return wave - Math.floor(wave)
}
