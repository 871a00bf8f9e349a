import {
  motifNames,
  motifs,
  proportionsOf,
  proportionsOfShape,
  ringsOf,
  thrownShape,
  type OutlinePoint,
} from '#craft'
import { tagOf } from '#words'
import { clayIn } from '../vase-wheel/clayIn.ts'
import { bandHalf } from '../vase-wheel/measures.ts'
import { shapeOf } from '../vase-wheel/rule.ts'
import { profileIn, wheelOf } from '../vase-wheel/vaseWheel.ts'
import { bandInk } from '../vase-wheel/wheelGlazes.ts'
import type { Maker } from './makers.ts'
import { onPaper } from './onPaper.ts'
import { colourOfClay } from './vaseModel.ts'

/** Pixels: how high both vases are drawn, where they stand, and where the table begins. */
const [high, ground] = [1080, 1420] as const
const [own, old] = [620, 1480] as const
const table = { top: 1560, row: 96, columns: [620, 1060, 1480] } as const

/** The vase and the old shape, one line each, and their ratios side by side; a PNG. */
export const vaseCard: Maker = async (made, { outline, room }) => {
  const exhibit = room.exhibits.find(({ id }) => id === made.exhibit)
  if (!exhibit) throw new Error(`enfilade: ${made.exhibit} is not in ${room.id}`)
  const clay = clayIn(made.recipe)
  const { card, shapes } = wheelOf(exhibit)
  const [mine, theirs] = [profileIn(clay), thrownShape(shapeOf(clay))]
  const number = new Intl.NumberFormat(tagOf[made.language], { minimumFractionDigits: 3 })
  const letters = [card.yours, card.widest, card.mouth, card.foot, ...shapes].join('')
  return onPaper(made, outline, letters, (context, write) => {
    paintVase(context, mine, own, colourOfClay(clay))
    const { heights } = ringsOf(shapeOf(clay))
    context.strokeStyle = bandInk(clay.glaze)
    for (const { ring, stamp } of clay.bands)
      paintBand(context, mine, heights[ring] ?? 0.5, motifNames[stamp] ?? 'fret')
    context.strokeStyle = '#6B635A'
    context.lineWidth = 5
    context.stroke(pathOf(theirs, old))
    const [label, yours, shape] = table.columns
    const line = (row: number) => table.top + row * table.row
    write(card.yours, yours, line(0), { align: 'center', title: true, size: 46 })
    write(shapes[clay.shape] ?? '', shape, line(0), { align: 'center', title: true, size: 46 })
    const [a, b] = [proportionsOf(mine), proportionsOfShape(shapeOf(clay))]
    for (const [row, part] of (['widest', 'mouth', 'foot'] as const).entries()) {
      write(card[part], label - 480, line(row + 1), { size: 44 })
      write(number.format(round(a[part])), yours, line(row + 1), { align: 'center', size: 44 })
      write(number.format(round(b[part])), shape, line(row + 1), { align: 'center', size: 44 })
    }
  })
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The outline of a vase that stands on the ground, its axis at x. */
function pathOf(profile: readonly OutlinePoint[], x: number): Path2D {
  const path = new Path2D()
  const place = (side: number, [radius, at]: OutlinePoint) =>
    path.lineTo(x + side * radius * high, ground - at * high)
  for (const point of profile) place(1, point)
  for (const point of profile.toReversed()) place(-1, point)
  path.closePath()
  return path
}

/** A vase in its colour, lit from the left. */
function paintVase(
  context: CanvasRenderingContext2D,
  profile: readonly OutlinePoint[],
  x: number,
  colour: string,
): void {
  const path = pathOf(profile, x)
  const wide = Math.max(...profile.map(([radius]) => radius)) * high
  context.fillStyle = colour
  context.fill(path)
  const shade = context.createLinearGradient(x - wide, 0, x + wide, 0)
  shade.addColorStop(0, 'rgba(30,20,10,.28)')
  shade.addColorStop(0.3, 'rgba(255,255,255,.24)')
  shade.addColorStop(0.55, 'rgba(30,20,10,0)')
  shade.addColorStop(1, 'rgba(30,20,10,.5)')
  context.fillStyle = shade
  context.fill(path)
  context.strokeStyle = '#2B2622'
  context.lineWidth = 4
  context.stroke(path)
}

/** A band as one sees it from before: its units narrow towards the sides. */
function paintBand(
  context: CanvasRenderingContext2D,
  profile: readonly OutlinePoint[],
  at: number,
  name: keyof typeof motifs,
): void {
  const middle = Math.min(1 - bandHalf * 1.5, Math.max(bandHalf * 1.5, at))
  const { count, lines, broad } = motifs[name]
  const radiusAt = (up: number) =>
    (profile.find(([, height]) => height >= up) ?? profile.at(-1) ?? [0, 0])[0]
  context.lineWidth = Math.max(2, broad * 2 * bandHalf * high)
  for (let unit = 0; unit < count / 2; unit += 1)
    for (const line of lines) {
      context.beginPath()
      for (const [x, y] of line) {
        const angle = (2 * Math.PI * (unit + x)) / count - Math.PI / 2
        const up = middle + (2 * y - 1) * bandHalf
        context.lineTo(own + Math.sin(angle) * radiusAt(up) * high, ground - up * high)
      }
      context.stroke()
    }
}
