import { glazeTable, pairAt, pairCharts } from '#craft'
import type { Exhibit, Size } from '#exhibition'
import { nameSheet } from '#lettering'
import { cardUnder } from '../cardFront.ts'
import { deskWith } from '../lectern.ts'
import { box, standUnder, tableBeyond, tableFront } from '../stand.ts'
import type { Kind, Solid } from '../types.ts'
import { glazesRule, glazesState, type GlazesAct } from './rule.ts'
import type { glazeNames } from './names.ts'
import { glazeWords } from './words.ts'

/** What the exhibition's files say of the glazes. */
export type Glazes<Text = string> = {
  glazes: readonly { glaze: (typeof glazeNames)[number]; name: Text; text: Text }[]
  crackle: readonly [Text, Text, Text]
  painted: { clear: Text; opaque: Text }
}

/** Read by the schema, and cut to one language since. */
export const glazesOf = ({ artefact }: Exhibit<string>): Glazes => artefact.with as Glazes

/** The board before the table: how high it is under the names, and where the title hangs, metres. */
const [apron, card] = [0.06, { width: 0.7, height: 0.27 }] as const
/** Thickness of the table's top, and of the cloth on it. */
const board = 0.04
export const clothThick = 0.006

/** Bowls and tiles of one glaze each, under a lamp that the visitor moves. */
export const glazes: Kind = {
  finished: true,
  labelled: true,
  rule: glazesRule,
  sound: (before, now) => (glazesState(before).lamp === glazesState(now).lamp ? 'tick' : undefined),
  words: glazeWords,
  acts: (exhibit, state) => {
    const { glazes: all, crackle, painted } = glazesOf(exhibit)
    const now = glazesState(state)
    const of = all.length
    const nearest = Math.min(of - 1, Math.round(now.lamp))
    const lit = all[nearest]
    const step = (by: -1 | 1): GlazesAct => ({ do: 'lamp', by, of })
    if (!lit) return undefined
    const texts = [
      lit.text,
      lit.glaze === 'ge' || now.switched === 'crackle' ? crackle[now.crackle] : undefined,
      lit.glaze === 'clear' || now.switched === 'opaque'
        ? painted[now.opaque ? 'opaque' : 'clear']
        : undefined,
    ]
    return {
      buttons: [
        { word: glazeWords.lampLeft, act: step(-1) },
        { word: glazeWords.lampRight, act: step(1) },
        { word: glazeWords.crackleDepth, act: { do: 'crackle' } satisfies GlazesAct },
        {
          word: glazeWords.opaqueGlaze,
          act: { do: 'opaque', on: !now.opaque } satisfies GlazesAct,
          pressed: now.opaque,
        },
      ],
      tells: {
        word: glazeWords.glazeOf,
        at: nearest + 1,
        of,
        title: lit.name,
        text: texts.filter((text) => text !== undefined).join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const spot = exhibit.places[place]
    return spot
      ? [
          ...standUnder(spot.on, spot.size),
          tableFront(frontOf(spot.size), apron),
          ...rail(spot.size),
        ]
      : []
  },
  casts: (exhibit, place) => {
    const [, high = 0] = exhibit.places[place]?.size ?? []
    const up = clothThick - high / 2
    return glazesOf(exhibit).glazes.flatMap((_, pair, all) =>
      pairCharts(24).map((chart) => {
        const by = [pairAt(pair, all.length), up, 0] as const
        return chart.kind === 'flat'
          ? {
              ...chart,
              origin: [chart.origin[0] + by[0], chart.origin[1] + up, chart.origin[2]] as const,
            }
          : { ...chart, points: chart.points.map((value, i) => value + (by[i % 3] ?? 0)) }
      }),
    )
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [, high, deep] = size
    const all = glazesOf(exhibit).glazes
    const names = all.map(({ name }, pair) =>
      deskWith(nameSheet(name, ofName.height, named), ofName, [
        pairAt(pair, all.length),
        -high / 2,
        deep / 2 + tableBeyond + 0.03,
      ]),
    )
    const { title, lead } = exhibit
    return [cardUnder({ title, lead, interpretation }, size, { card }), ...names]
  },
}

/** A glaze's name before its bowl, metres. */
const ofName = { width: 0.38, height: 0.062 } as const
/** It is of the size of a caption on a wall. */
const named = { scale: 0.5, margin: { x: 0.012, y: 0.012 }, floor: 0.6 }

const frontOf = ([width, high, deep]: Size) => ({
  wide: width + 0.06,
  under: -high / 2 - board,
  z: deep / 2 + 0.06,
})

/** The rail of the lamp, on a post at each end of the table. */
function rail([width, high]: Size): Solid[] {
  const { z, rail: up } = glazeTable.lamp
  const thick = 0.014
  const foot = -high / 2
  return [
    box([0, foot + up, z], [width - 0.02, thick, thick], 'brass'),
    ...[-1, 1].map((side) =>
      box([side * (width / 2 - 0.02), foot + up / 2, z], [thick, up, thick], 'brass'),
    ),
  ]
}
