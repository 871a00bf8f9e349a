import type { Exhibit } from '#exhibition'
import type { Kind } from '../types.ts'
import { board } from './measures.ts'
import { ringRule, ringState, type RingAct } from './rule.ts'
import { pairsOf, sectorsOf, servedBy } from './sectors.ts'
import { sectorsWords } from './words.ts'

/** Eight sectors on a ring; two that are picked lead to the exhibits that serve both. */
export const sectorsRing: Kind = {
  finished: true,
  labelled: true,
  rule: ringRule,
  words: sectorsWords,
  sound: (before, now) =>
    ringState(before).picked.join() === ringState(now).picked.join() ? undefined : 'tick',
  acts: (exhibit, given) => {
    const { sectors } = sectorsOf(exhibit)
    const { picked, marked } = ringState(given)
    const found = picked.length === 2 ? servedBy(sectorsOf(exhibit), picked) : []
    const act = (does: RingAct): RingAct => does
    return {
      buttons: [
        ...sectors.map(({ name }, sector) => ({
          title: name,
          act: act({ do: 'pick', sector }),
          pressed: picked.includes(sector),
        })),
        ...(found.length > 0
          ? [
              { word: sectorsWords.follow, act: act({ do: 'follow', row: marked }) },
              { word: sectorsWords.next, act: act({ do: 'next', of: found.length }) },
            ]
          : []),
      ],
      tells: told(exhibit, given),
    }
  },
  solids: () => {
    const { radius, face } = board
    const back = -0.04
    const deep = face - back
    const lies = { form: 'turned', at: [0, 0, back], lies: true } as const
    return [
      {
        ...lies,
        size: [2 * radius, deep, 2 * radius],
        material: 'plaster',
        outline: [
          [radius - 0.02, 0],
          [radius - 0.02, deep],
          [radius - 0.02, deep],
          [0.001, deep],
        ],
      },
      {
        ...lies,
        size: [2 * radius, deep + 0.01, 2 * radius],
        material: 'brass',
        outline: [
          [radius, 0],
          [radius, deep + 0.006],
          [radius - 0.004, deep + 0.01],
          [radius - 0.018, deep + 0.01],
          [radius - 0.022, deep + 0.006],
          [radius - 0.022, deep],
        ],
      },
    ]
  },
  // All of its letters lie on the board, which are the scene's.
  inscriptions: () => [],
}

/** The exhibits of the pair as links, the marked one in bold; before that how one comes to them. */
function told(exhibit: Exhibit<string>, given: unknown) {
  const all = sectorsOf(exhibit)
  const { picked, marked } = ringState(given)
  const common = {
    word: sectorsWords.picked,
    at: picked.length,
    of: 2,
    title: picked.map((sector) => all.sectors[sector]?.name ?? '').join(' + '),
  }
  if (picked.length === 0)
    return { ...common, text: all.fresh.replace('#', String(pairsOf(all.sectors.length).length)) }
  const found = servedBy(all, picked)
  if (picked.length === 1) return { ...common, text: all.first.replace('#', String(found.length)) }
  const lines = found.map(({ id, name }, row) => {
    const link = `[${id.toUpperCase()} · ${name}](${id})`
    return `- ${row === marked ? `**${link}**` : link}`
  })
  return { ...common, text: lines.length > 0 ? lines.join('\n') : all.none }
}
