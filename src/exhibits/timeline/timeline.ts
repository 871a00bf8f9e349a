import type { Exhibit } from '#exhibition'
import { nameSheet } from '#lettering'
import { deskRise, lectern } from '../lectern.ts'
import { box } from '../stand.ts'
import type { Inscription, Kind, Solid } from '../types.ts'
import { alongLine, board, card, centre, names, paper, seatAt, seats, shelf } from './measures.ts'
import { seatCount, timelineRule, timelineState, type TimelineAct } from './rule.ts'
import { timelineWords } from './words.ts'

export type Step<Text = string> = {
  at: string
  kind: 'meeting' | 'culture' | 'relations'
  name: Text
  says: Text
}
/** What the exhibition's files say of the line and its seats. */
export type Timeline<Text = string> = {
  steps: readonly Step<Text>[]
  seats: readonly { name: Text; brings: Text }[]
  proposal: Text
}

/** Read by the schema, and cut to one language since. */
export const timelineOf = ({ artefact }: Exhibit<string>): Timeline => artefact.with as Timeline

/** A step's moment in years: the middle of its month, or of its year. */
export const momentOf = ({ at }: { at: string }): number => {
  const [year = 0, month = 6.5] = at.split('-').map(Number)
  return year + (month - 0.5) / 12
}

/** Years that are written under the line. */
const written = [1956, 1970, 1980, 1990, 2000, 2010, 2020, 2026] as const

/** Seventy years on an inlaid line that one slides along, and three seats before it. */
export const timeline: Kind = {
  finished: true,
  // As long as its wall: its label lies under it.
  labelled: false,
  rule: timelineRule,
  words: timelineWords,
  sound: () => 'tick',
  acts: (exhibit, given) => {
    const { steps, seats: all } = timelineOf(exhibit)
    const { seat } = timelineState(given)
    const act = (does: TimelineAct): TimelineAct => does
    const of = steps.length
    return {
      buttons: [
        { word: timelineWords.before, act: act({ do: 'step', by: -1, of }) },
        { word: timelineWords.after, act: act({ do: 'step', by: 1, of }) },
        ...all.map(({ name }, number) => ({
          title: name,
          act: act(number === seat ? { do: 'rise' } : { do: 'sit', seat: number }),
          pressed: number === seat,
        })),
      ],
      tells: told(exhibit, given),
    }
  },
  solids: () => [...boardSolids(), ...[0, 1, 2].flatMap((seat) => stool(seatAt(seat)))],
  inscriptions: (exhibit, _place, _language, { interpretation }): Inscription[] => [
    ...written.map((year): Inscription => ({
      sheet: nameSheet(String(year), 0.095, {
        scale: 1.25,
        margin: { x: 0.004, y: 0.006 },
        floor: 0.5,
      }),
      at: [alongLine(year + 0.04), paper.up, board.face + 0.008],
      width: 0.25,
      plate: 'wall',
    })),
    ...timelineOf(exhibit).seats.map(({ name }, seat): Inscription => ({
      sheet: nameSheet(name, names.high, {
        scale: 1.15,
        margin: { x: 0.012, y: 0.01 },
        floor: 0.45,
      }),
      at: [seatAt(seat), names.up, board.face + 0.008],
      width: names.wide,
      plate: 'paper',
    })),
    lectern({ title: exhibit.title, lead: exhibit.lead, interpretation }, card, [
      0,
      shelf.up,
      shelfFront - 0.006,
    ]),
  ],
}

/** The step that one has come to, or what the seat that is taken could bring. */
function told(exhibit: Exhibit<string>, given: unknown) {
  const { steps, seats: all, proposal } = timelineOf(exhibit)
  const { step, seat } = timelineState(given)
  const taken = seat === undefined ? undefined : all[seat]
  const { name, says } = steps[step] ?? { name: '', says: '' }
  return {
    word: taken ? timelineWords.seatOf : timelineWords.stepOf,
    at: (taken ? (seat ?? 0) : step) + 1,
    of: taken ? seatCount : steps.length,
    title: taken?.name ?? name,
    text: taken ? `${proposal} ${taken.brings}` : says,
  }
}

/** How far the shelf under the board reaches: the desk on it stands before the board, so nothing hides it. */
const shelfFront = board.face + deskRise(card).deep + 0.016

/** Dark timber with a strip of paper, the line of brass let into it, and a shelf under it. */
function boardSolids(): Solid[] {
  const { width, height, face, up, line } = board
  return [
    box([0, 0, face - 0.03], [width, height, 0.06], 'dark-timber'),
    box([0, paper.up, face + 0.002], [width - 0.06, paper.high, 0.008], 'plaster'),
    box([0, up, face + 0.002], [line + 0.1, 0.016, 0.008], 'brass'),
    ...written.map((year) =>
      box(
        [alongLine(year + 0.04), paper.up + paper.high / 2 + 0.016, face + 0.001],
        [0.007, 0.032, 0.006],
        'brass',
      ),
    ),
    // A rail for the bead.
    box([0, up - 0.0005, face + 0.012], [line + 0.1, 0.004, 0.02], 'brass'),
    box(
      [0, shelf.up - shelf.thick / 2, (shelfFront + face - 0.06) / 2],
      [card.width + 0.06, shelf.thick, shelfFront - face + 0.06],
      'dark-timber',
    ),
  ]
}

/** A round stool of timber, its seat a little hollow. */
function stool(x: number): Solid[] {
  const radius = seats.wide / 2
  const floor = -centre
  return [
    {
      form: 'turned',
      at: [x, floor, seats.out],
      size: [seats.wide, seats.high, seats.wide],
      material: 'timber',
      outline: [
        [radius * 0.86, 0],
        [radius * 0.86, 0.03],
        [radius * 0.72, 0.06],
        [radius * 0.66, 0.2],
        [radius * 0.74, 0.34],
        [radius * 0.98, seats.high - 0.05],
        [radius, seats.high - 0.03],
        [radius, seats.high - 0.008],
        [radius * 0.94, seats.high],
        [radius * 0.94, seats.high],
        [0.001, seats.high - 0.012],
      ],
    },
  ]
}
