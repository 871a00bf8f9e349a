import { seeded } from '#kit'
import type { Ink, Mark, Place } from '../landscape/marks.ts'
import { ink as inked } from '../landscape/marks.ts'
import { beamHeights, bundle } from './beamLayout.ts'
import { box, dyes, fill, line, round, through } from './strokes.ts'

/** The scene's own size: as broad as a bundle is on the longest beam, millimetres. */
export const sceneSize = { width: 2 * bundle.half * 3000, height: beamHeights.suzhou } as const
const { width: w, height: h } = sceneSize

const [slate, dusk, water, stem] = [
  inked('#5C7C7A'),
  inked('#A9BDBA'),
  inked('#C9D8D3'),
  inked('#4A3A30'),
]

/** A lake before hills, a pavilion on its shore, a willow: what lies in the bundle. From above left. */
export function* paintScene(): Generator<Mark[], void> {
  yield [
    {
      path: box(0, 0, w, h),
      wash: {
        from: 0,
        to: h * 0.66,
        stops: [
          [0, inked('#AFC7D2')],
          [1, inked('#F1ECDD')],
        ],
      },
    },
    fill(round(w * 0.7, h * 0.16, 26), inked('#D98A6A')),
  ]
  yield [fill(ridge(3, 0.34, 0.16), dusk), fill(ridge(11, 0.45, 0.14), inked('#7F9C93'))]
  yield [
    fill(box(0, h * 0.5, w, h), water),
    ...Array.from({ length: 16 }, (_, i) => {
      const [x, y] = [w * ((i * 0.37) % 1), h * (0.53 + 0.022 * i)]
      return line(`M${x} ${y}q30 -5 60 0t60 0`, inked('#8FB0AE', 0.7), 2.5)
    }),
  ]
  // The near shore on the left, and a bank with the pavilion on the right.
  yield [
    fill(
      `M${w * 0.53} ${h * 0.64}Q${w * 0.66} ${h * 0.55} ${w} ${h * 0.55}V${h}H${w * 0.4}Q${w * 0.44} ${h * 0.8} ${w * 0.53} ${h * 0.64}Z`,
      slate,
    ),
    fill(
      `M${w * 0.56} ${h * 0.645}Q${w * 0.68} ${h * 0.575} ${w} ${h * 0.575}V${h}H${w * 0.5}Z`,
      inked('#86A58C'),
    ),
    fill(
      `M0 ${h * 0.5}Q${w * 0.2} ${h * 0.52} ${w * 0.3} ${h * 0.62}Q${w * 0.34} ${h * 0.7} ${w * 0.3} ${h}H0Z`,
      inked('#79997F'),
    ),
  ]
  yield pavilion(w * 0.66, h * 0.61, 1)
  yield* willow([w * 0.25, h * 0.6])
  yield boat(w * 0.43, h * 0.7)
  yield Array.from({ length: 5 }, (_, i) =>
    bird(w * (0.4 + 0.035 * i), h * (0.2 - 0.018 * (i % 3))),
  ).flat()
}

function ridge(seed: number, at: number, high: number): string {
  const chance = seeded(seed)
  const peaks = Array.from({ length: 7 }, () => 0.35 + 0.65 * chance())
  const places = Array.from({ length: 61 }, (_, i): Place => {
    const along = (i / 60) * 6
    const [k, part] = [Math.min(5, Math.floor(along)), along - Math.min(5, Math.floor(along))]
    const soft = part * part * (3 - 2 * part)
    const up = (peaks[k] ?? 0) * (1 - soft) + (peaks[k + 1] ?? 0) * soft
    return [(w * i) / 60, h * (at - high * (up - 0.5)) + 3 * Math.sin(i * 1.7)]
  })
  return through([...places, [w, h * 0.56], [0, h * 0.56]], true)
}

/** Columns of vermilion under a roof whose eaves rise at their ends. */
function pavilion(x: number, y: number, s: number): Mark[] {
  const at = (dx: number, dy: number) => `${x + dx * s} ${y + dy * s}`
  return [
    fill(box(x - 78 * s, y - 8 * s, x + 78 * s, y + 8 * s), inked('#D9D4C6')),
    ...[-62, -22, 22, 62].map((dx) =>
      fill(box(x + (dx - 5) * s, y - 86 * s, x + (dx + 5) * s, y - 8 * s), dyes.red),
    ),
    fill(box(x - 66 * s, y - 92 * s, x + 66 * s, y - 82 * s), dyes.green),
    fill(
      `M${at(-104, -100)}Q${at(-60, -96)} ${at(-40, -134)}L${at(-10, -168)}H${x + 10 * s}L${at(40, -134)}Q${at(60, -96)} ${at(104, -100)}Q${at(60, -84)} ${at(0, -84)}Q${at(-60, -84)} ${at(-104, -100)}Z`,
      inked('#3F4A4C'),
    ),
    line(
      `M${at(-104, -100)}Q${at(-60, -84)} ${at(0, -84)}Q${at(60, -84)} ${at(104, -100)}`,
      inked('#C9C1AC'),
      4,
    ),
    fill(round(x, y - 174 * s, 8 * s), dyes.red),
    line(`M${at(-62, -30)}H${x + 62 * s}`, dyes.red, 5),
  ]
}

function* willow([x, y]: Place): Generator<Mark[], void> {
  const trunk = `M${x - 9} ${y + 20}Q${x + 4} ${y - 60} ${x - 22} ${y - 120}Q${x - 30} ${y - 170} ${x + 12} ${y - 220}L${x + 18} ${y - 216}Q${x - 12} ${y - 166} ${x - 4} ${y - 116}Q${x + 24} ${y - 56} ${x + 14} ${y + 20}Z`
  yield [fill(trunk, stem)]
  const chance = seeded(9)
  for (let i = 0; i < 34; i += 1) {
    const from = (chance() - 0.5) * 190
    const up = 215 - Math.abs(from) * 0.5 + chance() * 30
    const long = 70 + chance() * 110
    const green: Ink = chance() < 0.5 ? inked('#5E8F5C') : inked('#7FA968')
    yield [
      line(
        `M${x + from * 0.3} ${y - up}Q${x + from} ${y - up - 24} ${x + from * 1.1} ${y - up + long}`,
        green,
        3.6,
      ),
    ]
  }
}

const boat = (x: number, y: number): Mark[] => [
  fill(`M${x - 58} ${y}Q${x} ${y + 26} ${x + 58} ${y - 4}Q${x} ${y + 8} ${x - 58} ${y}Z`, stem),
  fill(`M${x - 22} ${y + 3}Q${x} ${y - 34} ${x + 24} ${y + 3}Z`, inked('#8A8478')),
  line(`M${x - 52} ${y + 16}h100`, inked('#8FB0AE'), 3),
]

const bird = (x: number, y: number): Mark[] => [
  line(`M${x - 9} ${y - 4}q6 -3 9 3q3 -6 9 -3`, dyes.ink, 2.4),
]
