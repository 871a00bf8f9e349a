import { waters, type WavePart } from '#craft'
import type { Exhibit } from '#exhibition'
import type { Sheet } from '#lettering'
import type { Inscription, Kind } from '../types.ts'
import { bar, border, pictureIn } from './measures.ts'
import { hemRule, hemState, type HemAct } from './rule.ts'
import { hemWords } from './words.ts'

/** What the exhibition's files say of the hem. */
export type WavesAndCliffs<Text = string> = {
  parts: Readonly<Record<WavePart, { name: Text; says: Text }>>
  steps: { three: Text; five: Text; seven: Text }
}

/** Read by the schema, and cut to one language since. */
export const hemOf = ({ artefact }: Exhibit<string>): WavesAndCliffs =>
  artefact.with as WavesAndCliffs

/** The plates beside the picture: their size, and the gap between them and the frame, metres. */
const plate = { width: 0.46, height: 0.15 }
const gap = 0.06
/** How high in the picture each part is named. */
const middles: readonly (readonly [WavePart, number])[] = [
  ['clouds', 0.83],
  ['peaks', 0.66],
  ['crests', 0.49],
  ['level', waters.standing + waters.level / 2],
  ['standing', waters.standing / 2],
]

/** The hem of a robe: a picture by rule in floss silk, in as many steps of colour as one likes. */
export const wavesAndCliffs: Kind = {
  finished: true,
  labelled: true,
  rule: hemRule,
  words: hemWords,
  acts: (exhibit, state) => {
    const { steps: said } = hemOf(exhibit)
    const { steps } = hemState(state)
    const act = (count: HemAct['steps']): HemAct => ({ do: 'steps', steps: count })
    const names = { 3: 'three', 5: 'five', 7: 'seven' } as const
    return {
      buttons: ([3, 5, 7] as const).map((count) => ({
        word: hemWords[names[count]],
        act: act(count),
        pressed: steps === count,
      })),
      tells: {
        word: hemWords.now,
        at: steps,
        of: 7,
        title: String(steps),
        text: said[names[steps]],
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [width, height, depth] = size
    const { front } = pictureIn(size)
    const [x, long] = [-width / 2 - gap / 2, gap + 0.006]
    return [
      {
        form: 'box',
        at: [0, 0, (front - depth / 2 - 0.001) / 2],
        size: [width - bar, height - bar, front + depth / 2 - 0.001],
        material: 'dark-felt',
      },
      { form: 'stepped-frame', at: [0, 0, 0], size, material: 'dark-timber', bar },
      ...heights(exhibit, place).map(([, up]) => ({
        form: 'box' as const,
        at: [x, up, 0.004 - depth / 2] as const,
        size: [long, 0.004, 0.004] as const,
        material: 'brass',
      })),
    ]
  },
  inscriptions: (exhibit, place) => {
    const { parts } = hemOf(exhibit)
    const [width = 0, , depth = 0] = exhibit.places[place]?.size ?? []
    return heights(exhibit, place).map(([part, up]): Inscription => ({
      sheet: partSheet(parts[part]),
      at: [-width / 2 - gap - plate.width / 2, up, 0.008 - depth / 2],
      width: plate.width,
      plate: 'paper',
    }))
  },
}

/** Where each part lies, metres from the middle of the frame upwards. */
function heights(exhibit: Exhibit<string>, place: number): (readonly [WavePart, number])[] {
  const size = exhibit.places[place]?.size
  if (!size) return []
  const { height } = pictureIn(size)
  return middles.map(([part, up]) => [part, -size[1] / 2 + bar + border + up * height] as const)
}

/** A part's name, and under it the rule that draws it. */
const partSheet = ({ name, says }: { name: string; says: string }): Sheet => ({
  texts: [
    { level: 'title', text: name, scale: 0.66 },
    { level: 'caption', text: says, scale: 0.95, before: 0.2 },
  ],
  margin: { x: 0.016, y: 0.012 },
  distance: 1.5,
  height: { least: plate.height, most: plate.height },
  floor: 0.5,
  stand: 'middle',
})
