import { arc, type Loop, type Spot2 } from '../polygon.ts'
import { band, disc, oval, turns, underAll, type SignPart } from './strokes.ts'

const ring = (outer: number, width: number): SignPart => ({
  loops: [disc([0, 0], outer), disc([0, 0], outer - width)],
})

/** Three rings one inside another. */
export const adinkrahene: readonly SignPart[] = [0.95, 0.62, 0.28].map((radius) =>
  ring(radius, 0.12),
)

/** Four equal round lobes: circles of that radius whose middles lie so far out on the axes. */
function fourLobes(out: number, radius: number): Loop {
  // Two neighbours meet on the diagonal.
  const meet = (out + Math.sqrt(2 * radius * radius - out * out)) / 2
  const open = Math.atan2(meet, meet - out)
  return [0, 1, 2, 3].flatMap((lobe) => {
    const turn = (lobe * Math.PI) / 2
    const middle: Spot2 = [out * Math.cos(turn), out * Math.sin(turn)]
    return arc(middle, radius, turn - open, turn + open, 24).slice(1)
  })
}

/** Four equal lobes with a cross in them. */
export const nyameDua: readonly SignPart[] = [
  { loops: [fourLobes(0.48, 0.48), fourLobes(0.48, 0.345)] },
  ...underAll(
    band(
      [
        [0, 0],
        [0.28, 0],
        [0.6, 0],
      ],
      (part) => 0.06 + 0.09 * part,
    ),
    turns(4),
  ),
]

/** A diamond between four ovals. */
export const mmusuyidee: readonly SignPart[] = [
  {
    loops: [
      [
        [0.33, 0],
        [0, 0.33],
        [-0.33, 0],
        [0, -0.33],
      ],
    ],
  },
  ...[1, 3, 5, 7].map((eighth): SignPart => {
    const angle = (eighth * Math.PI) / 4
    const middle: Spot2 = [0.63 * Math.cos(angle), 0.63 * Math.sin(angle)]
    return {
      loops: [
        oval(middle, 0.36, 0.31, angle),
        oval(middle, 0.245, 0.195, angle),
        oval(middle, 0.14, 0.09, angle),
      ],
    }
  }),
]

/** A spoke's web to the next spoke, hanging inwards. */
function web(radius: number): Loop {
  const [a, b] = [0, Math.PI / 4]
  const line = Array.from({ length: 17 }, (_, i): Spot2 => {
    const part = i / 16
    const angle = a + (b - a) * part
    const sag = radius * (1 - 0.2 * 4 * part * (1 - part))
    return [sag * Math.cos(angle), sag * Math.sin(angle)]
  })
  return band(line, 0.05)
}

/** Eight spokes, a ring in the middle, and between the spokes curved sides. */
export const ananseNtontan: readonly SignPart[] = [
  ring(0.24, 0.1),
  ...underAll(
    band(
      [
        [0.2, 0],
        [0.93, 0],
      ],
      0.05,
    ),
    turns(8),
  ),
  ...underAll(web(0.84), turns(8)),
  ...underAll(web(0.54), turns(8)),
]
