import { namedColours, plantMarks, skyMarks, solarTerms, termPlants, weatherMarks } from '#craft'
import { expect, test } from 'vitest'

test('every term has a plant, and a colour of the table', () => {
  expect(solarTerms).toHaveLength(24)
  expect(termPlants).toHaveLength(24)
  const names = namedColours.map(({ sign }) => sign)
  expect(names).toHaveLength(52)
  expect(new Set(names).size).toBe(52)
  expect(
    solarTerms.map(({ colour }) => colour).filter((colour) => !names.includes(colour)),
  ).toEqual([])
})

test('a term is drawn the same every time, and unlike its neighbours', () => {
  const drawn = (term: number) => {
    const look = termPlants[term]
    if (!look) throw new Error(`no plant ${term}`)
    const plant = [...plantMarks(look, 40 + term)].flat()
    return [...[...skyMarks(term)].flat(), ...plant, ...weatherMarks(term)]
      .map(({ path }) => path)
      .join('')
  }
  const pictures = solarTerms.map((_, term) => drawn(term))
  expect(pictures.every((picture) => !picture.includes('NaN'))).toBe(true)
  expect(new Set(pictures).size).toBe(24)
  expect(drawn(9)).toBe(pictures[9])
})
