import { createVisitor, lay, shareVisit } from '#visit'
import { expect, test } from 'vitest'
import { retitle } from '../../../src/exhibits/bench/retitle.ts'

const piece = (maker: string, recipe: unknown, exhibit = 't3-4') => ({
  exhibit,
  maker,
  title: `${exhibit}: First snow`,
  day: '2026-11-26',
  language: 'en' as const,
  recipe,
})

test('a typed name goes to all files of the work that was laid last, and to nothing else', () => {
  const visitor = createVisitor('two-doors')
  lay(visitor, piece('season-css', { silks: [1] }))
  lay(visitor, piece('vase-card', { silks: [2] }, 't3-2'))
  lay(visitor, piece('season-css', { silks: [2] }))
  lay(visitor, piece('season-picture', { silks: [2] }))
  retitle(visitor, 't3-4', 't3-4: Масёна')
  const { shelf, states, seen } = visitor.getState()
  expect(shelf.map(({ title }) => title)).toEqual([
    't3-4: Масёна',
    't3-4: Масёна',
    't3-2: First snow',
    't3-4: First snow',
  ])
  expect(JSON.stringify([states, seen, shelf.map(({ id, recipe }) => [id, recipe])])).not.toContain(
    'Масёна',
  )
})

test('a link to the visit has the name that was chosen, not the one that was typed', () => {
  const visitor = createVisitor('two-doors')
  lay(visitor, piece('season-css', { silks: [1] }))
  retitle(visitor, 't3-4', 't3-4: Vera')
  retitle(visitor, 't3-4', 't3-4: Vera’s')
  const link = decodeURIComponent(shareVisit(visitor.getState()))
  expect(link).not.toContain('Vera')
  expect(link).toContain('First+snow')
})

test('where nothing was laid, nothing is named', () => {
  const visitor = createVisitor('two-doors')
  retitle(visitor, 't3-4', 'Mine')
  expect(visitor.getState().shelf).toEqual([])
})
