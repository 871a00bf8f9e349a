import { chairMeasures, horseshoeChair, lathe, placed } from '#craft'
import type { Exhibit } from '#exhibition'
import { nameSheet, shelfSheet } from '#lettering'
import { box } from '../stand.ts'
import type { Inscription, Kind, Solid } from '../types.ts'
import { chairAt, inRow, plaque, roleCard, seatCount } from './measures.ts'
import { chairsRule, chairsState, type ChairsAct } from './rule.ts'
import { roleOf, roleNumber, questionOf, chairsOf } from './seats.ts'
import { chairsWords } from './words.ts'

/** How much of a chair's fineness its shade needs. */
const coarse = 0.55
const chairsInRow = Array.from({ length: inRow }, (_, chair) => chair)

/** Where a chair's legs stand from its middle, and how thick they are; metres. */
const legs = { x: 0.29, z: 0.21, thick: 0.02 } as const

/** Twelve chairs in three rows that carry roles; each seat asks who sits on it one question. */
export const chairs: Kind = {
  finished: true,
  labelled: true,
  rule: chairsRule,
  words: chairsWords,
  sound: (before, now) =>
    chairsState(before).seat === chairsState(now).seat ? undefined : 'clack',
  acts: (exhibit, given) => {
    const { roles } = chairsOf(exhibit)
    const { seat } = chairsState(given)
    const taken = seat === undefined ? undefined : roleNumber(exhibit, seat)
    const act = (does: ChairsAct): ChairsAct => does
    return {
      buttons: [
        ...roles.map(({ name }, role) => ({
          title: name,
          act: act(sitAs(exhibit, role, seat)),
          pressed: role === taken,
        })),
        { word: chairsWords.next, act: act({ do: 'next' }) },
        ...(seat === undefined ? [] : [{ word: chairsWords.rise, act: act({ do: 'rise' }) }]),
      ],
      tells: told(exhibit, seat),
    }
  },
  solids: (exhibit, place) => {
    const { floor, width } = spotOf(exhibit, place)
    return [
      ...chairsInRow.flatMap((chair) => standingCard(chairAt(chair, width), floor)),
      ...(place === plaque.row ? [plaqueBoard(floor)] : []),
    ]
  },
  casts: (exhibit, place) => {
    const { floor, width } = spotOf(exhibit, place)
    const chair = horseshoeChair(coarse)
    return chairsInRow
      .flatMap((each) => placed(chair, chairAt(each, width), 0, 0))
      .map((chart) =>
        chart.kind === 'flat'
          ? { ...chart, origin: [chart.origin[0], chart.origin[1] + floor, chart.origin[2]] }
          : { ...chart, points: chart.points.map((at, i) => (i % 3 === 1 ? at + floor : at)) },
      )
  },
  feet: (exhibit, place) => {
    const { floor, width } = spotOf(exhibit, place)
    const leg = [0, 0.1].map((up) => [legs.thick, floor + up] as const)
    return chairsInRow
      .map((chair) => chairAt(chair, width))
      .flatMap((x) => [x - legs.x, x + legs.x])
      .flatMap((x) => [-legs.z, legs.z].map((z) => lathe('chair/leg', 'timber', x, z, leg, 9)))
  },
  titles: (exhibit) => chairsOf(exhibit).roles.flatMap(({ asks }) => asks),
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const { floor, width } = spotOf(exhibit, place)
    const { title, lead } = exhibit
    const cards = chairsInRow.map((chair): Inscription => ({
      sheet: nameSheet(roleOf(exhibit, place * inRow + chair), roleCard.height, written),
      at: [
        chairAt(chair, width),
        floor + roleCard.up + roleCard.height / 2,
        roleCard.z + roleCard.thick / 2 + 0.002,
      ],
      width: roleCard.width,
      plate: 'paper',
    }))
    if (place !== plaque.row) return cards
    const name: Inscription = {
      sheet: shelfSheet({ title, lead, interpretation }, plaque),
      at: [0, floor + plaque.up, plaque.z + 0.022],
      width: plaque.width,
      scale: plaque.scale,
      plate: 'paper',
    }
    return [name, ...cards]
  },
}

const written = { scale: 1.12, margin: { x: 0.024, y: 0.016 }, floor: 0.45 }

/** Where a row's floor lies under the middle of its box, and how wide it is. */
function spotOf({ places }: Exhibit<string>, place: number): { floor: number; width: number } {
  const [width = 0, height = 0] = places[place]?.size ?? []
  return { floor: -height / 2, width }
}

/** The board on the wall behind the row in the middle that names them all. */
function plaqueBoard(floor: number): Solid {
  const { width, height, scale, up, z } = plaque
  const size = [width * scale + 0.04, height * scale + 0.04, 0.03] as const
  return box([0, floor + up, z], size, 'dark-timber')
}

/** A card of stiff paper in a foot of timber, on the seat of the chair whose middle is at x. */
function standingCard(x: number, floor: number): Solid[] {
  const { up, width, height, thick, z } = roleCard
  return [
    box([x, floor + up + height / 2, z], [width, height, thick], 'plaster'),
    box([x, floor + chairMeasures.seat + 0.006, z], [width * 0.7, 0.02, 0.036], 'dark-timber'),
  ]
}

/** Sits down on the next seat of a role; who sits on its only one rises. */
function sitAs(exhibit: Exhibit<string>, role: number, now: number | undefined): ChairsAct {
  const after = Array.from({ length: seatCount }, (_, i) => ((now ?? -1) + 1 + i) % seatCount)
  const seat = after.find((each) => roleNumber(exhibit, each) === role)
  return seat === undefined || seat === now ? { do: 'rise' } : { do: 'sit', seat }
}

/** The question of the seat that is taken; before that the rule that makes the chairs. */
function told(exhibit: Exhibit<string>, seat: number | undefined) {
  if (seat !== undefined)
    return {
      word: chairsWords.seatOf,
      at: seat + 1,
      of: seatCount,
      title: roleOf(exhibit, seat),
      text: questionOf(exhibit, seat),
    }
  const { half, deep, back, arms } = chairMeasures
  const centimetres = { wide: 2 * half, deep, back, arms }
  const text = Object.entries(centimetres).reduce(
    (said, [name, metres]) => said.replace(`[${name}]`, String(Math.round(metres * 100))),
    chairsOf(exhibit).rule,
  )
  return { word: chairsWords.oneRail, at: 1, of: 1, title: '', text }
}
