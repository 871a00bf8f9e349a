import type { Exhibit } from '#exhibition'
import type { Kind } from '../types.ts'
import { ways, type Question, type Reply, type Way } from './answers.ts'
import { probeRule, probeState, type ProbeAct } from './rule.ts'
import { probeWords } from './words.ts'

/** What the exhibition's files say of the list and of the four ways. */
export type DeviceProbe<Text = string> = {
  questions: Readonly<Record<Question, Text>>
  replies: Readonly<Record<Reply, Text>>
  ways: Readonly<Record<Way, { name: Text; text: Text; open: Text }>>
  /** Over the way that fits, `[way]` in its place; and that nothing leaves the device. */
  fits: Text
  stays: Text
}

/** Read by the schema, and cut to one language since. */
export const probeOf = ({ artefact }: Exhibit<string>): DeviceProbe => artefact.with as DeviceProbe

/** A lit board that asks the visitor's own device, and says which way to visit fits it. */
export const deviceProbe: Kind = {
  finished: true,
  labelled: true,
  rule: probeRule,
  words: probeWords,
  acts: (exhibit, state) => {
    const told = probeOf(exhibit).ways
    const { way } = probeState(state)
    return {
      buttons: ways.map((each) => ({
        title: told[each].name,
        act: { do: 'show', way: each } satisfies ProbeAct,
        pressed: each === way,
      })),
      ...(way
        ? {
            tells: {
              word: probeWords.wayOf,
              at: ways.indexOf(way) + 1,
              of: ways.length,
              title: told[way].name,
              text: told[way].text,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    return size ? [{ form: 'box', at: [0, 0, 0], size, material: 'black' }] : []
  },
  inscriptions: () => [],
}
