/** A point of a stroke and its radius there, centimetres: x along the ridge, y up from its seat. */
export type Knob = readonly [x: number, y: number, radius: number]

/** A limb or a body: a soft line through its knobs, round in section. */
export type Stroke = {
  line: readonly Knob[]
  /** How far it stands out over what is behind it, centimetres. */
  lift: number
  /** How round it is: 1 as deep as it is broad. */
  round: number
  /** Whether it has scales. */
  scaly: boolean
}

/** A beast that looks to the left: its strokes, and curls or eyes set on them. */
export type Figure = { strokes: readonly Stroke[]; bosses: readonly Knob[] }

export const stroke = (
  line: readonly Knob[],
  { lift = 0, round = 0.72, scaly = false }: Partial<Omit<Stroke, 'line'>> = {},
): Stroke => ({ line, lift, round, scaly })

/** What the seated ones share: haunches, a rising back, straight forelegs. */
export const sitting = (scaly = false): Stroke[] => [
  stroke(
    [
      [5.5, 8.6, 6],
      [1.6, 16, 5.9],
      [-2.6, 23, 5.3],
    ],
    { scaly },
  ),
  stroke(
    [
      [-2.2, 19, 2.8],
      [-3.4, 10, 1.9],
      [-3.4, 4.4, 1.9],
    ],
    { lift: 0.2 },
  ),
  stroke(
    [
      [-5, 20.5, 3.5],
      [-7.6, 12, 2.3],
      [-7.8, 4.8, 2],
      [-9.8, 4.2, 1.7],
    ],
    { lift: 1.7 },
  ),
  stroke(
    [
      [7.2, 9.6, 4.7],
      [5, 8.4, 4.4],
    ],
    { lift: 1.6, scaly },
  ),
  stroke(
    [
      [8, 5.4, 2.3],
      [3, 4.5, 1.9],
      [0, 4.2, 1.7],
    ],
    { lift: 2.2 },
  ),
]
