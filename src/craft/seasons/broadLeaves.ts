import { blend, covering, ink, type Ink, type Mark, type Place } from '../landscape/marks.ts'
import { along, beyond, disc, leaf } from './growth.ts'

const up = -Math.PI / 2

/** A banana's leaf along its rib, with the veins that run out to its edge. */
export function broadLeaf(line: readonly Place[], wide: number, colour: Ink): Mark[] {
  const half = (i: number) =>
    (wide / 2) * Math.sin(Math.PI * Math.min(0.98, 0.06 + (0.92 * i) / (line.length - 1))) ** 0.6
  const edge = (by: number) =>
    line.map((_, i): Place => {
      const { at, angle } = along(line, i / (line.length - 1))
      return beyond(at, angle + Math.PI / 2, by * half(i))
    })
  const path = (rows: readonly Place[]) =>
    rows.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
  const veins = line.flatMap((at, i) =>
    i > 0 && i < line.length - 1
      ? [1, -1].map((by) => path([at, edge(by)[Math.min(line.length - 1, i + 1)] ?? at]))
      : [],
  )
  return [
    { path: `${path([...line, ...edge(1).toReversed()])}Z`, wash: colour },
    {
      path: `${path([...line, ...edge(-1).toReversed()])}Z`,
      wash: blend(colour, ink('#DCE6B4'), 0.24),
    },
    { path: veins.join(''), wash: covering(ink('#E4EAC4'), 0.4), broad: 1 },
    { path: path(line), wash: ink('#C8D28E'), broad: 3.4 },
  ]
}

/** A lotus leaf seen aslant, its veins like spokes. */
export function lotusPad(at: Place, size: number, colour: Ink): Mark[] {
  const [x, y] = at
  const veins = Array.from({ length: 13 }, (_, i) => {
    const angle = (i * 2 * Math.PI) / 13
    return `M${x} ${y}L${(x + Math.cos(angle) * size * 0.94).toFixed(1)} ${(y + Math.sin(angle) * size * 0.4).toFixed(1)}`
  })
  return [
    { path: disc([x, y + 4], size, size * 0.44), wash: blend(colour, ink('#1E3A2C'), 0.45) },
    {
      path: disc(at, size, size * 0.43),
      wash: {
        from: y - size * 0.43,
        to: y + size * 0.43,
        stops: [
          [0, blend(colour, ink('#C9DDB4'), 0.5)],
          [1, colour],
        ],
      },
    },
    { path: veins.join(''), wash: covering(ink('#DCE8C8'), 0.35), broad: 1.1 },
  ]
}

/** A lotus in flower, its outer petals open. */
export function lotusFlower(at: Place, size: number, colour: Ink, heart: Ink): Mark[] {
  const petal = (angle: number, long: number, wide: number) =>
    leaf(at, up + angle, long, wide, colour)
  return [
    ...[-1.25, 1.25, -0.85, 0.85].flatMap((angle) => petal(angle, size * 1.05, size * 0.5)),
    { path: disc([at[0], at[1] - size * 0.34], size * 0.26, size * 0.16), wash: heart },
    ...[-0.5, 0.5, -0.18, 0.22].flatMap((angle) =>
      petal(angle, size * (Math.abs(angle) > 0.3 ? 1.1 : 0.92), size * 0.55),
    ),
  ]
}
