import { createFinder } from '#exhibition/find'
import { pinyin } from 'pinyin-pro'
import { describe, expect, test } from 'vitest'
import { findables } from '../../src/exhibition/entries.ts'
import { smallExhibition } from '../support/exhibition.ts'
import { twoDoors } from '../support/twoDoors.ts'

const syllables = (han: string) => pinyin(han, { toneType: 'none', type: 'array', v: true })
const find = createFinder(findables(await twoDoors(), syllables))

describe('a visitor who looks for', () => {
  test.each([
    // By its title, in each language.
    ['Globe of winds', 't2-1'],
    ['季风地球仪', 't2-1'],
    ['Глобус муссонов', 't2-1'],
    // By a part of it, small or large, and by the beginning of a word.
    ['GLOBE', 't2-1'],
    ['地球仪', 't2-1'],
    ['муссон', 't2-1'],
    ['saddle', undefined],
    // By pinyin, spaced or not, in the middle of a title.
    ['meiping', 'p3-1'],
    ['mei ping', 'p3-1'],
    ['huachuang', 'p4-3'],
    ['jieqi', 'p4-4'],
    ['dougong', 'p2-1'],
    // Russian in Latin letters, Palladius in its own.
    ['dougun', 'p2-1'],
    ['доугун', 'p2-1'],
    ['мэйпин', 'p3-1'],
    // With a slip.
    ['girafe', 't2-2'],
    ['adinkraa', 't2-5'],
    // By what the label says and the title does not.
    ['Malindi', 't2-2'],
    ['Wang Ximeng', 'p4-1'],
    ['王希孟', 'p4-1'],
    // By its number.
    ['p2-3', 'p2-3'],
    ['T1-6', 't1-6'],
  ])('“%s” finds %s among the first three', (query, id) => {
    const found = find(query)
    if (id === undefined) expect(found).toEqual([])
    else expect(found.slice(0, 3), query).toContain(id)
  })

  test('a room finds the room', () => {
    expect(find('Seminar room')[0]).toBe('s')
    expect(find('研讨室')[0]).toBe('s')
    expect(find('China Africa')[0]).toBe('t2')
  })
})

test('all words must be meant: more words find less', () => {
  expect(find('blue white').length).toBeLessThan(find('blue').length)
})

test('a hall without pinyin is still found by its characters', () => {
  const plain = createFinder(findables(smallExhibition()))
  const { title } = smallExhibition().rooms[0]!.exhibits[1]!
  expect(plain(title.zh)[0]).toBe('r1-2')
})
