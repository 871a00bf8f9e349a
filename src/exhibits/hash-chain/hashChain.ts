import type { Sheet } from '#lettering'
import { ownDesk } from '../lectern.ts'
import { box } from '../stand.ts'
import type { Kind } from '../types.ts'
import { card, desk, plates, plinth } from './measures.ts'
import { chainRule, chainState, type ChainAct } from './rule.ts'
import { chainOfWords, said } from './says.ts'
import { chainWords } from './words.ts'

/** A chain of fingerprints over all records of the hall, which a visitor verifies and breaks. */
export const hashChain: Kind = {
  finished: true,
  labelled: true,
  rule: chainRule,
  sound: (before, now) =>
    chainState(before).changed === chainState(now).changed ? undefined : 'tick',
  words: chainWords,
  acts: (exhibit, given) => {
    const words = chainOfWords(exhibit)
    const state = chainState(given)
    const { told, changed, proved } = state
    const whole = changed === undefined
    const known = told && !('missing' in told) ? told : undefined
    return {
      buttons: [
        { word: chainWords.verify, act: { do: 'verify' } satisfies ChainAct },
        whole
          ? { word: chainWords.change, act: { do: 'change' } satisfies ChainAct }
          : { word: chainWords.restore, act: { do: 'restore' } satisfies ChainAct },
        { word: chainWords.linkBefore, act: { do: 'choose', by: -1 } satisfies ChainAct },
        { word: chainWords.nextLink, act: { do: 'choose', by: 1 } satisfies ChainAct },
        { word: chainWords.prove, act: { do: 'prove' } satisfies ChainAct, pressed: proved },
        { word: chainWords.exported, act: { do: 'save' } satisfies ChainAct },
      ],
      ...(told
        ? {
            tells: {
              word: chainWords.linkOf,
              at: (known?.at ?? 0) + 1,
              of: known?.of ?? 0,
              title: known ? `${known.code} ${known.title}` : '',
              text: said(words, state),
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const high = exhibit.places[place]?.size[1] ?? 0
    const floor = -high / 2
    const { width, height, depth } = plinth
    return [
      box([0, floor + 0.03, 0], [width - 0.06, 0.06, depth - 0.06], 'black'),
      box([0, floor + (height + 0.06) / 2, 0], [width, height - 0.06, depth], 'dark-stone'),
    ]
  },
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const { title, lead } = exhibit
    const y = plates.up - size[1] / 2
    const z = plinth.depth / 2 + 0.006
    return [
      ownDesk({ title, lead, interpretation }, card, desk, size[1]),
      {
        sheet: ruleSheet(chainOfWords(exhibit).rule),
        at: [plates.rule.x, y, z],
        width: plates.rule.width,
        plate: 'paper',
      },
    ]
  },
}

/** The rule in three lines: the chain, a block, the tree. */
const ruleSheet = (lines: readonly string[]): Sheet => ({
  texts: lines.map((text, i) => ({
    level: 'caption',
    text,
    scale: 0.9,
    ...(i === 0 ? {} : { before: 0.45 }),
  })),
  margin: { x: 0.05, y: 0.03 },
  distance: 2.1,
  height: { least: plates.height, most: plates.height },
  floor: 0.4,
  stand: 'middle',
})
