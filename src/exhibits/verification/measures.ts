import { puzzleMeasures } from '#craft'

/** The board that leans on the table: its size, metres, and by how many degrees it is raised. */
export const board = { width: 0.72, height: 0.5, thick: 0.02, lean: 34 } as const

/** Metres from the middle of the board's face: x right, y up. */
const tile = 0.078
const pitch = 0.084
const all = puzzleMeasures.shown + puzzleMeasures.gaps

export const tiles = {
  side: tile,
  /** The pattern and its gaps in one row; the tiles to choose from in the next. */
  shownAt: (n: number): readonly [x: number, y: number] => [(n - (all - 1) / 2) * pitch, 0.145],
  choiceAt: (n: number): readonly [x: number, y: number] => [
    (n - (puzzleMeasures.choices - 1) / 2) * pitch,
    0.03,
  ],
} as const

/** The plates of the other two kinds: digits on the left, sound on the right. */
export const plates = {
  digits: { x: -0.16, y: -0.155, width: 0.32, height: 0.13 },
  sound: { x: 0.17, y: -0.155, width: 0.22, height: 0.13 },
} as const
/** Where a drawn digit lies, from the left. */
export const digitAt = (n: number): readonly [x: number, y: number] => [
  plates.digits.x + (n - 1.5) * 0.068,
  plates.digits.y,
]
export const digitSide = 0.06
