import { outline } from '#exhibition'
import { expect, test } from 'vitest'
import { smallExhibition } from '../support/exhibition.ts'

test('it tells in which languages an exhibition is written, where not in all', () => {
  const exhibition = smallExhibition()
  expect(outline(exhibition).languages).toBeUndefined()
  expect(outline({ ...exhibition, languages: ['ru'] }).languages).toEqual(['ru'])
})
