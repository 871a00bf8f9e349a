import { cardFrame, cardFrames, cardPattern, cardPatterns } from '#craft'
import { expect, test } from 'vitest'
import {
  frameAt,
  patternAt,
  sampleUnder,
  wordAt,
} from '../../../src/exhibits/greeting-cards/measures.ts'
import { cardIn } from '../../../src/exhibits/greeting-cards/paintCard.ts'
import { cardRule, cardState, greetingCount } from '../../../src/exhibits/greeting-cards/rule.ts'

const after = (...acts: unknown[]) => cardState(acts.reduce(cardRule, undefined))
const word = (at: number) => ({ do: 'word', word: at })

test('two words stand on a card; a third takes the place of the first', () => {
  expect(after(word(4)).words).toEqual([1, 4])
  expect(after(word(0)).words).toEqual([1])
})

test('a card is saved with two words, and not with one', () => {
  expect(after({ do: 'save' }).saved).toBe(1)
  expect(after(word(0), { do: 'save' }).saved).toBe(0)
})

test('every sample and every word is found where it stands', () => {
  cardPatterns.forEach((_, at) =>
    expect(sampleUnder(...patternAt(at), greetingCount)).toEqual({ is: 'pattern', at }),
  )
  cardFrames.forEach((_, at) =>
    expect(sampleUnder(...frameAt(at), greetingCount)).toEqual({ is: 'frame', at }),
  )
  for (let at = 0; at < greetingCount; at += 1)
    expect(sampleUnder(...wordAt(at), greetingCount)).toEqual({ is: 'word', at })
  expect(sampleUnder(0, 0.2, greetingCount)).toBeUndefined()
})

test('a frame lies along the edge, whole and the same at both ends', () => {
  for (const name of cardFrames) {
    const { lines } = cardFrame(name, 1720, 1120, 66)
    const spots = lines.flat()
    const across = spots.map(([x]) => x)
    const down = spots.map(([, y]) => y)
    expect(Math.min(...across)).toBeGreaterThanOrEqual(0)
    expect(Math.min(...across) + Math.max(...across)).toBeCloseTo(1720, 5)
    expect(Math.min(...down) + Math.max(...down)).toBeCloseTo(1120, 5)
  }
})

test('a pattern leaves no corner of its card bare', () => {
  for (const name of cardPatterns) {
    const { lines, areas } = cardPattern(name, 900, 600, 100)
    for (const [x, y] of [
      [60, 60],
      [840, 60],
      [60, 540],
      [840, 540],
    ] as const) {
      const near = [...lines, ...areas]
        .flat()
        .some((spot) => Math.hypot(spot[0] - x, spot[1] - y) < 90)
      expect(near, `${name} at ${x}, ${y}`).toBe(true)
    }
  }
})

test('only what a hall wrote is taken for a card', () => {
  const card = { frame: 'fret', pattern: 'waves', words: ['Hello', '你好'] }
  expect(cardIn(card)).toEqual(card)
  expect(cardIn({ ...card, frame: 'gold' })).toBeUndefined()
  expect(cardIn({ ...card, words: ['a'.repeat(90)] })).toBeUndefined()
  expect(cardIn(undefined)).toBeUndefined()
})

test.for([word(greetingCount), { do: 'frame', frame: -1 }, { do: 'write', text: 'x' }, 7, null])(
  '%o is nothing that one does with a card',
  (act) => expect(cardRule('nothing', act)).toBe('nothing'),
)
