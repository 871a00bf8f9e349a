import { bandNames, lathe, layBands, vaseSkin, type BandName, type LaidBand } from '#craft'
import type { Exhibit, Size } from '#exhibition'
import { shelfSheet } from '#lettering'
import { standUnder } from '../stand.ts'
import { shelfOn } from '../shelfOn.ts'
import type { Inscription, Kind, Solid, Spot } from '../types.ts'
import { footAt, roll, rulePlate, strip, stripAt } from './measures.ts'
import { bandCount, bandsRule, bandsState, type BandsAct, type BandsState } from './rule.ts'
import { bandWords } from './words.ts'

/** What the exhibition's files say of the bands. */
export type BlueAndWhite<Text = string> = {
  bands: Record<BandName, { name: Text; text: Text }>
  /** How many units go round; #1 is their number, #2 the way round and #3 a unit, millimetres. */
  units: Text
  /** What is said of the skin while none of its bands is chosen. */
  unrolled: Text
  rule: { title: Text; text: Text }
}

/** Read by the schema, and cut to one language since. */
const bandsOf = ({ artefact }: Exhibit<string>): BlueAndWhite => artefact.with as BlueAndWhite

/** The bands as a visitor has laid them, the uppermost first. */
export const laidIn = ({ order, more }: BandsState): LaidBand[] =>
  layBands(
    order.flatMap((band) => bandNames[band] ?? []),
    more,
  )

/** The second of its two places, on the wall, is the strip's. */
export const isStrip = (place: number): boolean => place === 1

/** Width of the plate on the plinth's front, metres. */
const plate = { width: 0.46, height: 0.26 } as const

/** A painted vase whose skin unrolls to a strip, and the bands on it, which go by rule. */
export const blueAndWhite: Kind = {
  finished: true,
  labelled: true,
  rule: bandsRule,
  words: bandWords,
  acts: (exhibit, given) => {
    const says = bandsOf(exhibit)
    const state = bandsState(given)
    const { unrolled, chosen } = state
    const laid = chosen === undefined ? undefined : laidIn(state)[chosen]
    const next: BandsAct = {
      do: 'choose',
      place: chosen === undefined ? 0 : (chosen + 1) % bandCount,
    }
    const repeat = (by: 1 | -1): BandsAct => ({ do: 'repeat', by })
    const open = unrolled > 0
    return {
      buttons: [
        {
          word: bandWords.unroll,
          act: { do: 'unroll', to: open ? 0 : 1 } satisfies BandsAct,
          pressed: open,
        },
        { word: bandWords.nextBand, act: next },
        ...(laid
          ? [
              { word: bandWords.oneMore, act: repeat(1) },
              { word: bandWords.oneFewer, act: repeat(-1) },
              { word: bandWords.raise, act: { do: 'raise' } satisfies BandsAct },
            ]
          : []),
      ],
      ...(laid && chosen !== undefined
        ? {
            tells: {
              word: bandWords.bandOf,
              at: chosen + 1,
              of: bandCount,
              title: says.bands[laid.name].name,
              text: `${says.bands[laid.name].text}\n\n${unitsOf(laid, says.units)}`,
            },
          }
        : open
          ? { tells: { word: bandWords.unrolled, at: 1, of: 1, title: '', text: says.unrolled } }
          : {}),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    return isStrip(place)
      ? board(spot.size)
      : standUnder(spot.on, [0.38, spot.size[1], 0.38], 'dark-timber')
  },
  casts: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size || isStrip(place)) return []
    const foot = footAt(size)
    const outline = vaseSkin().outline.map(([radius, at]) => [radius, at + foot] as const)
    return [lathe('vase/blue-and-white', 'marble', 0, 0, outline, 32)]
  },
  inscriptions: (exhibit, place, _, { interpretation }): Inscription[] => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    const { rule } = bandsOf(exhibit)
    if (isStrip(place))
      return [
        {
          sheet: shelfSheet({ title: rule.title, lead: rule.text }, rulePlate),
          at: rulePlate.at,
          width: rulePlate.width,
          plate: 'paper',
        },
        ...degrees(),
      ]
    return [shelfOn({ title, lead, interpretation }, plate, -size[1] / 2, 0.22, 'timber')]
  },
}

/** What is told of a band's units; millimetres, as the way round its middle goes. */
function unitsOf({ count, round }: LaidBand, says: string): string {
  const millimetres = (metres: number) => String(Math.round(metres * 1000))
  return says
    .replace('#1', String(count))
    .replace('#2', millimetres(round))
    .replace('#3', millimetres(round / count))
}

/** Under the strip, how far round the vase each place lies. */
function degrees(): Inscription[] {
  const [width, height] = [0.072, 0.036]
  return [0, 90, 180, 270, 360].map((degree) => ({
    sheet: {
      ...shelfSheet({ title: `${degree}°` }, { width, height }),
      texts: [{ level: 'caption', text: `${degree}°` }],
      align: 'centre',
      stand: 'middle',
      margin: { x: 0.002, y: 0.002 },
      distance: 1.1,
    },
    at: [stripAt[0] + (strip.width * degree) / 360, stripAt[1] - 0.045, 0.006],
    width,
    plate: 'paper',
  }))
}

/** The board that the strip unrolls on: a ground of cloth in a frame of timber, a rail and a clasp. */
function board([width, height, depth]: Size): Solid[] {
  const box = (at: Spot, size: Size, material: string): Solid => ({
    form: 'box',
    at,
    size,
    material,
  })
  const back = -depth / 2
  const upper = stripAt[1] + strip.height + roll.beyond
  const across = strip.width + 0.06
  const middle = stripAt[0] + strip.width / 2
  return [
    box([0, 0, back + 0.006], [width - 0.02, height - 0.02, 0.012], 'plaster'),
    {
      form: 'frame',
      at: [0, 0, 0],
      size: [width, height, depth],
      material: 'dark-timber',
      bar: 0.018,
    },
    // What the roll hangs on, and what holds the strip's beginning.
    box([middle, upper + 0.008, back + 0.024], [across, 0.008, 0.012], 'brass'),
    box(
      [stripAt[0] - 0.006, stripAt[1] + strip.height / 2, back + 0.024],
      [0.014, strip.height + 0.01, 0.02],
      'brass',
    ),
  ]
}
