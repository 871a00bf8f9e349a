import type { Mark, Place } from '../landscape/marks.ts'
import { beamHeights, beamLayout, bundle, type BeamLayout, type BeamRank } from './beamLayout.ts'
import { comma, rosette } from './rosette.ts'
import { box, cloud, dyes, fill, giltLine, line, round, through } from './strokes.ts'

const { blue, paleBlue, green, paleGreen, red, gold, white, ink } = dyes

/**
 * The left half of a beam of that rank and length, the right one is its mirror. Millimetres from its
 * left end, and down from its upper edge; some petals reach over its edges.
 */
export function* paintBeam(rank: BeamRank, length: number): Generator<Mark[], void> {
  const layout = beamLayout(rank, length)
  if (rank === 'hexi') yield* hexi(layout)
  else if (rank === 'xuanzi') yield* xuanzi(layout)
  else yield* suzhou(layout)
  yield* ends(layout, beamHeights[rank], rank === 'hexi' ? blue : green)
  yield [line(box(0, 0, length / 2 + 20, beamHeights[rank]), ink, 8)]
}

/** End bands of upright lines in blue, white and green, and the box between two of them. */
function* ends({ spans, box: chest }: BeamLayout, high: number, dark: typeof blue) {
  const other = dark === blue ? green : blue
  for (const { part, from, to } of spans) {
    if (part !== 'gutou') continue
    const wide = to - from
    yield [
      fill(box(from, 0, to, high), dark),
      fill(box(from + wide * 0.22, 0, to - wide * 0.22, high), white),
      fill(box(from + wide * 0.29, 0, to - wide * 0.29, high), other),
      ...[from, to].flatMap((x) => giltLine(`M${x} 0V${high}`)),
    ]
  }
  if (!chest) return
  const [from, to] = chest
  const [x, y] = [(from + to) / 2, high / 2]
  const [half, up] = [(to - from) / 2 - 12, Math.min(high / 2 - 18, 150)]
  const lozenge = (less: number) => {
    const [w, h] = [half - less, up - less]
    return `M${x - w} ${y}Q${x - w * 0.4} ${y - h * 0.4} ${x} ${y - h}Q${x + w * 0.4} ${y - h * 0.4} ${x + w} ${y}Q${x + w * 0.4} ${y + h * 0.4} ${x} ${y + h}Q${x - w * 0.4} ${y + h * 0.4} ${x - w} ${y}Z`
  }
  yield [
    fill(box(from, 0, to, high), dark === blue ? paleGreen : paleBlue),
    fill(box(from + 9, 9, to - 9, high - 9), other),
    fill(lozenge(-6), dyes.white),
    fill(lozenge(0), red),
    ...giltLine(lozenge(0)),
    ...cloud([x, y], Math.min(half, up) * 0.5, 1, red),
    ...[from, to].flatMap((at) => giltLine(`M${at} 0V${high}`)),
  ]
}

/** The middle third with its pointed head, in graded steps to the ground. */
function* middle({ field: [, start], length }: BeamLayout, high: number, hue: 'blue' | 'green') {
  const [dark, pale] = hue === 'blue' ? [blue, paleBlue] : [green, paleGreen]
  const end = length / 2 + 20
  const head = (less: number) => {
    const [x, up] = [start + less, less * 0.9]
    const tip = x - 62
    return `M${end} ${up}H${x + 26}Q${x - 6} ${up + 6} ${x - 8} ${high * 0.3}Q${tip + 26} ${high * 0.34} ${tip} ${high / 2}Q${tip + 26} ${high * 0.66} ${x - 8} ${high * 0.7}Q${x - 6} ${high - up - 6} ${x + 26} ${high - up}H${end}Z`
  }
  yield [
    fill(head(0), white),
    ...giltLine(head(6)),
    fill(head(14), pale),
    fill(head(30), dark),
    ...giltLine(head(36)),
  ]
}

/** Clouds stand where a palace hall has dragons; a pearl is in the middle. */
function* hexi(layout: BeamLayout) {
  const high = beamHeights.hexi
  const { field, length } = layout
  const [from, to] = field
  yield [fill(box(0, 0, length / 2 + 20, high), green)]
  const zigzag = (x: number): Place[] => [
    [x, 0],
    [x - 74, high * 0.26],
    [x - 30, high / 2],
    [x - 74, high * 0.74],
    [x, high],
  ]
  const mirrored = (x: number): Place[] => zigzag(0).map(([at, y]) => [x - at, y])
  const area = (edge: readonly Place[], x: number) =>
    through([...edge, [x, high], [x, 0]] as Place[], true)
  // By its outer end and by the middle: paler steps behind the zigzag.
  yield [
    fill(area(mirrored(from + 62), from), white),
    fill(area(mirrored(from + 50), from), paleBlue),
    fill(area(mirrored(from + 26), from), blue),
    ...giltLine(through(mirrored(from + 62))),
    ...giltLine(through(mirrored(from + 20))),
    fill(area(zigzag(to - 34), to + 90), white),
    fill(area(zigzag(to - 24), to + 90), paleBlue),
    fill(area(zigzag(to - 2), to + 90), blue),
    ...giltLine(through(zigzag(to - 38))),
    ...giltLine(through(zigzag(to + 6))),
  ]
  yield* middle(layout, high, 'blue')
  const x = (from + 100 + to - 100) / 2
  const room = to - from
  yield cloud([x - room * 0.1, high * 0.34], Math.min(122, room * 0.19), 1, green)
  yield cloud([x + room * 0.12, high * 0.75], Math.min(96, room * 0.15), -1, green)
  const half = length / 2
  yield cloud([half - length * 0.095, high * 0.5], 108, 1, blue)
  yield cloud([half - length * 0.05, high * 0.27], 62, -1, blue)
  yield cloud([half - length * 0.046, high * 0.77], 62, -1, blue)
  yield pearl([half, high / 2], 36)
}

const pearl = ([x, y]: Place, r: number): Mark[] => [
  fill(
    `M${x} ${y - 2.4 * r}Q${x + 0.7 * r} ${y - 1.5 * r} ${x + 1.3 * r} ${y}Q${x + 1.2 * r} ${y + 1.5 * r} ${x} ${y + 1.6 * r}Q${x - 1.2 * r} ${y + 1.5 * r} ${x - 1.3 * r} ${y}Q${x - 0.7 * r} ${y - 1.5 * r} ${x} ${y - 2.4 * r}Z`,
    gold,
  ),
  fill(round(x, y, r), ink),
  fill(round(x, y, r * 0.92), white),
  fill(round(x, y, r * 0.76), red),
  fill(round(x - r * 0.2, y - r * 0.24, r * 0.22), white),
]

/** One whole rosette and two halves, with the rows of petals that the length gives. */
function* xuanzi(layout: BeamLayout) {
  const high = beamHeights.xuanzi
  const { field, rows, row, length } = layout
  const [from] = field
  const r = high / 2
  const centre: Place = [from + r, r]
  const halves = from + r + (high * Math.sqrt(3)) / 2 + rows * row
  yield [fill(box(0, 0, length / 2 + 20, high), blue)]
  for (const y of [0, high]) yield rosette([halves, y], r, Math.PI / 12)
  for (let k = rows; k > 0; k -= 1) {
    const far = r + (k - 0.5) * row
    const disc = r + k * row
    yield [
      fill(round(...centre, disc), ink),
      fill(round(...centre, disc - 3), gold),
      fill(round(...centre, disc - 8), k % 2 ? blue : green),
    ]
    const size = Math.min(row * 0.44, 26)
    const count = Math.floor((2 * Math.PI * far) / (size * 2.3))
    for (let i = 0; i < count; i += 1) {
      const angle = (2 * Math.PI * i) / count
      const at: Place = [centre[0] + far * Math.cos(angle), centre[1] + far * Math.sin(angle)]
      yield k % 2
        ? comma(at, size, angle + 0.6, blue, paleBlue)
        : comma(at, size, angle + 0.6, green, paleGreen)
    }
  }
  yield rosette(centre, r)
  yield* middle(layout, high, 'green')
  const half = length / 2
  yield cloud([half - length * 0.085, high * 0.5], 110, 1, green)
  yield cloud([half - 44, high * 0.34], 70, -1, green)
  yield cloud([half - 44, high * 0.72], 70, -1, green)
}

/** Purlin, panel and beam as one; the bundle lies over all three. */
function* suzhou(layout: BeamLayout) {
  const high = beamHeights.suzhou
  const { length, field } = layout
  const [from] = field
  const half = length / 2
  const end = half + 20
  yield [
    fill(box(0, 0, end, 220), blue),
    fill(box(0, 220, end, 330), red),
    fill(box(0, 330, end, high), green),
    ...[220, 330].flatMap((y) => giltLine(`M0 ${y}H${end}`)),
    line(`M0 12H${end}`, paleBlue, 7),
    line(`M0 208H${end}`, paleBlue, 5),
    line(`M0 342H${end}`, paleGreen, 5),
    line(`M0 ${high - 12}H${end}`, paleGreen, 7),
  ]
  const rim = half - bundle.half * length
  const x = (from + rim) / 2
  const size = Math.min(104, (rim - from) * 0.2)
  yield cloud([x - size * 0.4, 112], size, 1, blue)
  yield cloud([x - size * 0.2, 450], size, 1, green)
  // A spray of plum on the panel.
  const twig = Array.from({ length: 12 }, (_, i): Place => [
    from + 30 + ((rim - from - 10) * i) / 11,
    278 + 18 * Math.sin(i * 0.9),
  ])
  yield [line(through(twig), ink, 5)]
  for (const [i, [tx, ty]] of twig.entries())
    if (i % 2)
      yield [
        ...Array.from({ length: 5 }, (_, k) =>
          fill(round(tx + 9 * Math.cos(k * 1.257), ty - 8 + 9 * Math.sin(k * 1.257), 7.5), white),
        ),
        fill(round(tx, ty - 8, 4), gold),
      ]
  for (let step = 0; step <= bundle.steps; step += 1) {
    const part = step / bundle.steps
    const tone = [0, 1, 2, 3].map(
      (at) => (blue[at] ?? 0) + ((white[at] ?? 0) - (blue[at] ?? 0)) * part,
    )
    const wash = [tone[0] ?? 0, tone[1] ?? 0, tone[2] ?? 0, 1] as const
    const path = bundlePath(length, step * bundle.step)
    yield step === 0
      ? [line(path, ink, 12), line(path, gold, 9), fill(path, wash)]
      : [fill(path, wash)]
  }
}

/** The half-round of the bundle from its upper edge down, `less` within its rim. */
function bundlePath(length: number, less: number): string {
  return through(
    Array.from({ length: 49 }, (_, i): Place => bundleEdge(length, less, i / 48)),
    true,
  )
}

/** A place of that edge, 0 at its left end and 1 at its right one. */
export function bundleEdge(length: number, less: number, part: number): Place {
  const high = beamHeights.suzhou - 16
  const angle = Math.PI * (1 - part)
  // Soft waves, as a cloth's edge has.
  const wave = 1 - 0.018 * Math.cos(part * Math.PI * 14)
  const half = bundle.half * length - less
  return [length / 2 + half * Math.cos(angle) * wave, (high - less) * Math.sin(angle) ** 0.8 * wave]
}
