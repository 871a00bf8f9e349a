/** Metres from the middle of the table's top: x right, y up, z to the front. */

/** The rack of silks, and the board with the scene. */
export const rack = { x: -0.4, up: 0.29, z: -0.3, width: 0.66, height: 0.56, thick: 0.018 } as const
export const board = {
  x: 0.39,
  up: 0.29,
  z: -0.3,
  width: 0.66,
  height: 0.54,
  thick: 0.018,
} as const
/** The scene on its board: its lower left corner, and its height. */
export const scene = { x: 0.39 - 0.31, y: 0.04, high: 0.5 } as const

export const columns = 8
const pitch = { across: 0.078, down: 0.0715 } as const
export const silk = { width: 0.067, height: 0.06 } as const

/** How much larger the silk in hand is than the others, and how far it hangs before them. */
export const inHand = { larger: 1.24, out: 0.03 } as const

/** Middle of a silk on the rack. */
export const silkAt = (at: number): readonly [x: number, y: number] => [
  rack.x + ((at % columns) - (columns - 1) / 2) * pitch.across,
  0.414 - Math.floor(at / columns) * pitch.down,
]

/** The plate over the silks that names the term. */
export const header = { up: 0.506, width: 0.62, height: 0.1 } as const

/** The desk before both, which slopes: where it begins, how long its slope is, and how steep, degrees. */
export const desk = { wide: 1.42, z: 0.345, y: 0.018, long: 0.27, lean: 31 } as const
const [sine, cosine] = [
  Math.sin((desk.lean * Math.PI) / 180),
  Math.cos((desk.lean * Math.PI) / 180),
] as const
/** A place on the slope: to the right of its middle, and up it from its foot. */
export const onDesk = ([u, v]: readonly [number, number]): readonly [number, number, number] => [
  u,
  desk.y + v * sine,
  desk.z - v * cosine,
]

/** The five places of the chosen silks on the desk: their size, and the names under them. */
export const place = { width: 0.112, height: 0.125, up: 0.16 } as const
export const placeAt = (part: number): number => -0.625 + part * 0.13
export const named = { up: 0.06, width: 0.124, height: 0.046 } as const

/** The three meters on the desk: their middles, and where their names and numbers stand. */
export const meters = [0.11, 0.345, 0.585] as const
export const meter = { up: 0.142, reach: 0.07, name: 0.243, number: 0.03 } as const
export const label = { width: 0.22, height: 0.036 } as const
