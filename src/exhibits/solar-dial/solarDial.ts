import { codeOf, solarTerms, termBegins, termCount, termOn } from '#craft'
import type { Kind, Solid } from '../types.ts'
import { circles, levels } from './measures.ts'
import { dialRule, dialState, type DialAct } from './rule.ts'
import { dialWords } from './words.ts'

/** What the exhibition's files say of the terms, from Start of Spring on. */
export type SolarDial<Text = string> = {
  terms: readonly { name: Text; date: Text; plant: Text; colour: Text }[]
  says: Text
  today: Text
}

/** A dial of the sun's year on the wall, turned from term to term. */
export const solarDial: Kind = {
  finished: true,
  labelled: true,
  rule: dialRule,
  words: dialWords,
  acts: (exhibit, state, { today }) => {
    // Read by the schema, and cut to one language since.
    const { terms, says, today: saysToday } = exhibit.artefact.with as SolarDial
    // Where no day is given the year is at its beginning.
    const present = today === undefined ? 0 : termOn(today)
    const now = dialState(state).term ?? present
    const term = terms[now]
    const { sign = '', colour = '' } = solarTerms[now] ?? {}
    if (!term) return undefined
    const turn = (by: -1 | 1): DialAct => ({ do: 'turn', by, from: now })
    const parts: Record<string, string> = {
      degrees: String(termBegins(now)),
      date: term.date,
      plant: term.plant,
      colour: term.colour,
      sign: colour,
      code: codeOf(colour),
    }
    const text = says.replace(/\[(\w+)\]/g, (hole, name: string) => parts[name] ?? hole)
    return {
      buttons: [
        { word: dialWords.termBefore, act: turn(-1) },
        { word: dialWords.termAfter, act: turn(1) },
        {
          word: dialWords.toToday,
          act: { do: 'today' } satisfies DialAct,
          pressed: now === present,
        },
      ],
      tells: {
        word: dialWords.termOf,
        at: now + 1,
        of: termCount,
        title: term.name === sign ? sign : `${term.name} ${sign}`,
        text: now === present ? `${saysToday} ${text}` : text,
      },
    }
  },
  solids: () => [board, ring, pointer],
  inscriptions: () => [],
}

const lying = (material: string, outline: Solid['outline']): Solid => ({
  form: 'turned',
  at: [0, 0, 0],
  size: [2 * circles.rim, 2 * circles.rim, 0.12],
  material,
  lies: true,
  ...(outline ? { outline } : {}),
})

const { rim, scale, hub, inner } = circles
const { back, face } = levels
const front = -back

/**
 * Dark timber, its rim raised round what turns in it. Under the picture it is open: faces that ran to
 * its middle as needles would show as hairlines before what lies on them.
 */
const board = lying('dark-timber', [
  [rim, back],
  [rim, front - 0.012],
  [rim - 0.012, front],
  [scale + 0.016, front],
  [scale + 0.006, front - 0.01],
  [scale + 0.006, face],
  [scale + 0.006, face],
  [hub - 0.04, face],
])

/** A ring of brass round the picture in the middle. */
const ring = lying('brass', [
  [inner - 0.004, face],
  [inner - 0.004, face + 0.022],
  [inner - 0.008, face + 0.026],
  [hub + 0.004, face + 0.026],
  [hub, face + 0.022],
  [hub, face],
])

/** What tells the term that is up: a slip of brass over the scale. */
const pointer: Solid = {
  form: 'box',
  at: [0, (rim + circles.band) / 2 + 0.02, front + 0.004],
  size: [0.014, rim - circles.band - 0.04, 0.016],
  material: 'brass',
}
