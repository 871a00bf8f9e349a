import { adinkraSign, mirrorsOf } from './adinkra/index.ts'
import { blockCloth } from './blockCloth.ts'
import { halfCollar, headBreadth } from './halfCollar.ts'
import { latticeOf, openingsOf } from './lattice.ts'
import { figureOf } from './latticeFigure.ts'
import type { LatticeName } from './latticeNames.ts'
import { circle, rectangle, within, type Loop, type Spot2 } from './polygon.ts'

/** A window's breadth and height, and the field within its frame, metres. */
export const pairedWindow = { size: 1.2, field: 1.12 } as const

/** A loop in its colour (sRGB), over those before it; metres about the window's middle. */
type Painted2 = { loop: Loop; colour: string }
/** A window's picture, and its mirror lines from end to end. */
export type WindowDrawing = { painted: Painted2[]; mirrors: (readonly [Spot2, Spot2])[] }

const [timber, day, ink, paper] = ['#4A2E22', '#D9D2C0', '#241C18', '#CDBB98'] as const
const { field } = pairedWindow
const ground = (colour: string): Painted2 => ({ loop: rectangle(field, field), colour })
const inField = (loop: Loop): Spot2[] => within(loop, rectangle(field, field))

const through = (angles: readonly number[]): (readonly [Spot2, Spot2])[] =>
  angles.map((angle) => {
    const far = field / 2 / Math.max(Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle)))
    const [x, y] = [Math.cos(angle) * far, Math.sin(angle) * far]
    return [
      [-x, -y],
      [x, y],
    ]
  })
const upright = [0, Math.PI / 2]

function lattice(name: LatticeName, scale: number): WindowDrawing {
  const drawing = latticeOf(name)
  const larger = ([x, y]: Spot2): Spot2 => [x * scale, y * scale]
  const open = openingsOf(drawing).map((loop) => inField(loop.map(larger)))
  const mirrors = figureOf(drawing).mirrors.map(([a, b]) => [larger(a), larger(b)] as const)
  return {
    painted: [
      ground(timber),
      ...open.filter(({ length }) => length > 2).map((loop) => ({ loop, colour: day })),
    ],
    mirrors,
  }
}

function cloth(): WindowDrawing {
  const patches = blockCloth(11, 'hourglass')
  const painted = patches.map(({ x0, y0, x1, y1, colour }): Painted2 => {
    const scale = field / 1.1
    const loop: Loop = [
      [x0 * scale, y0 * scale],
      [x1 * scale, y0 * scale],
      [x1 * scale, y1 * scale],
      [x0 * scale, y1 * scale],
    ]
    return { loop, colour }
  })
  return { painted, mirrors: through(upright) }
}

/** Niches in five columns and four rows, shaded as if lit from above. */
function niches(): WindowDrawing {
  const painted = [ground('#DDD6C8')]
  for (let column = 0; column < 5; column += 1) {
    for (let row = 0; row < 4; row += 1) {
      const at: Spot2 = [((column - 2) * field) / 5, ((row - 1.5) * field) / 4]
      const niche = (wide: number, high: number, colour: string) =>
        painted.push({
          loop: rectangle(wide, high).map(([x, y]): Spot2 => [x + at[0], y + at[1]]),
          colour,
        })
      niche(0.18, 0.236, '#C3B9A6')
      niche(0.15, 0.2, '#EEE8DC')
      niche(0.124, 0.172, '#8F8573')
    }
  }
  return { painted, mirrors: through(upright) }
}

function collar(): WindowDrawing {
  const { bands, field: within, small } = halfCollar(undefined, headBreadth(4))
  const lines: [readonly (readonly [number, number])[], string][] = [
    [bands[0]?.outer ?? [], '#1F2F57'],
    [bands[1]?.outer ?? [], '#7FA3BF'],
    [within, '#E9E2D2'],
    [small, '#1F2F57'],
  ]
  const scale = 0.88
  const painted: Painted2[] = [ground(paper)]
  for (const [half, colour] of lines) {
    const head = [...half, ...half.map(([x, y]): Spot2 => [-x, y]).toReversed()]
    for (let turn = 0; turn < 4; turn += 1) {
      const [c, s] = [
        Math.round(Math.cos((turn * Math.PI) / 2)),
        Math.round(Math.sin((turn * Math.PI) / 2)),
      ]
      const loop = head.map(([x, y]): Spot2 => [(x * c - y * s) * scale, (x * s + y * c) * scale])
      painted.push({ loop, colour })
    }
  }
  painted.push({ loop: circle([0, 0], 0.15, 48), colour: '#1F2F57' })
  painted.push({ loop: circle([0, 0], 0.13, 48), colour: paper })
  return { painted, mirrors: through([0, 1, 2, 3].map((i) => (i * Math.PI) / 4)) }
}

function sign(): WindowDrawing {
  const drawn = adinkraSign('nyame-dua')
  const painted = [ground(paper)]
  for (const { loops, clear } of drawn.parts)
    loops.forEach((loop, i) => {
      const inked = (i % 2 === 0) !== Boolean(clear)
      painted.push({
        loop: loop.map(([x, y]): Spot2 => [x * 0.52, y * 0.52]),
        colour: inked ? ink : paper,
      })
    })
  return { painted, mirrors: through(mirrorsOf(drawn)) }
}

/** The six windows from left to right, two to a pair (content brief, W-3). */
export const sixWindows = (): WindowDrawing[] => [
  lattice('step-by-step', field / 0.9),
  cloth(),
  lattice('tortoise-back', field / 0.56),
  niches(),
  collar(),
  sign(),
]
