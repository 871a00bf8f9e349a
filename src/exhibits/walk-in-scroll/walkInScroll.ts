import { block, sectionCount } from '#craft'
import type { Size } from '#exhibition'
import { radians } from '#kit'
import { shelfSheet } from '#lettering'
import { standUnder } from '../stand.ts'
import type { Kind, Solid, Spot } from '../types.ts'
import { desk, deskLift } from './measures.ts'
import { scrollRule, scrollState, type ScrollAct } from './rule.ts'
import { scrollWords } from './words.ts'

/** What the exhibition's files say of the scroll. */
export type WalkInScroll<Text = string> = {
  seed: number
  sections: readonly { name: Text; text: Text }[]
  /** Said inside the picture, with # for the metres walked. */
  inside: Text
}

/** A handscroll of a landscape by rule that is unrolled, and a picture that is walked into. */
export const walkInScroll: Kind = {
  finished: true,
  labelled: true,
  rule: scrollRule,
  sound: (before, now) =>
    scrollState(before).open === scrollState(now).open ? undefined : 'brush',
  words: scrollWords,
  acts: (exhibit, state) => {
    // Read by the schema, and cut to one language since.
    const { sections, inside: said } = exhibit.artefact.with as WalkInScroll
    const { open, inside } = scrollState(state)
    const section = sections[open - 1]
    const unroll = (by: 1 | -1): ScrollAct => ({ do: 'unroll', by })
    const walk = (by: 1 | -1): ScrollAct => ({ do: 'walk', by })
    const within = inside !== undefined
    const door: ScrollAct = { do: within ? 'leave' : 'enter' }
    return {
      buttons: [
        { word: scrollWords.unrollFurther, act: unroll(1) },
        { word: scrollWords.rollBack, act: unroll(-1) },
        { word: scrollWords.walkIn, act: door, pressed: within },
        ...(within
          ? ([
              { word: scrollWords.walkOn, act: walk(1) },
              { word: scrollWords.walkBack, act: walk(-1) },
            ] as const)
          : []),
      ],
      ...(section
        ? {
            tells: {
              word: scrollWords.sectionOf,
              at: open,
              of: sectionCount,
              title: section.name,
              text: within ? said.replace('#', String(inside)) : section.text,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    if (!spot) return []
    const [wide, high] = [sign.width + 0.04, sign.height + 0.03]
    const at = signAt(spot.size)
    const size = [wide, high, 0.02] as const
    const board: Solid = {
      form: 'box',
      at: [at[0], at[1], at[2] - 0.012],
      size,
      material: 'dark-timber',
    }
    return [...standUnder(spot.on, spot.size), board]
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    return board().map((chart) =>
      chart.kind === 'flat'
        ? { ...chart, origin: [chart.origin[0], chart.origin[1] - high / 2, chart.origin[2]] }
        : chart,
    )
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    const sheet = shelfSheet({ title, lead, interpretation }, sign)
    return [{ sheet, at: signAt(size), width: sign.width, plate: 'paper' }]
  },
}

/** The plate under the table's edge, beside the mat, metres. */
const sign = { width: 0.56, height: 0.3 } as const
const signAt = ([, high, deep]: Size): Spot => [
  1.3,
  -high / 2 - 0.06 - sign.height / 2,
  deep / 2 + 0.07,
]

/** The sloping board on which the scroll lies; its frame stands in the middle of the table's top. */
export function board() {
  const [cos, sin] = [Math.cos(radians(desk.tilt)), Math.sin(radians(desk.tilt))]
  const { long, deep, thick } = desk
  // From its rear left corner on the underside: along, forwards and down, up out of it.
  const rear = [0, deskLift + (deep / 2) * sin, (-deep / 2) * cos] as const
  return block(
    'desk',
    'dark-timber',
    [-long / 2, rear[1] - thick * cos, rear[2] - thick * sin],
    [
      [long, 0, 0],
      [0, thick * cos, thick * sin],
      [0, -deep * sin, deep * cos],
    ],
  )
}
