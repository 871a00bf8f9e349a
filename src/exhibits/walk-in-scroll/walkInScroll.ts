import { block, sectionCount } from '#craft'
import { radians } from '#kit'
import { standUnder } from '../stand.ts'
import { cardOn } from '../cardFront.ts'
import type { Kind } from '../types.ts'
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
    return standUnder(spot.on, spot.size)
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
    return [cardOn({ title, lead, interpretation }, size, { card, right: 1.3 })]
  },
}

/** The card at the table's edge, beside the mat, metres. */
const card = { width: 0.7, height: 0.29 } as const

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
