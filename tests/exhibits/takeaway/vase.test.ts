import { proportionsOfShape } from '#craft'
import { validateBytes } from 'gltf-validator'
import { expect, test } from 'vitest'
import { glbOf } from '../../../src/exhibits/takeaway/glbOf.ts'
import { partsOfVase, vaseModel } from '../../../src/exhibits/takeaway/vaseModel.ts'
import { clayIn } from '../../../src/exhibits/vase-wheel/clayIn.ts'

const clay = {
  shape: 0,
  radii: [0.15, 0.16, 0.25, 0.33, 0.27, 0.07, 0.09],
  glaze: 7,
  bands: [
    { ring: 3, stamp: 0 },
    { ring: 1, stamp: 2 },
  ],
  name: 2,
}
const made = {
  id: 'x',
  exhibit: 't3-2',
  maker: 'vase-model',
  title: 'Throw a vase: First snow',
  day: '2026-11-26',
  language: 'en',
  recipe: clay,
} as const

test('a vase is taken home as a model that every reader of glTF accepts, and is small', async () => {
  const file = await vaseModel(made, {} as never)
  expect(file.name).toMatch(/^t3-2-\d{5}-2026-11-26\.glb$/)
  expect(file.size).toBeLessThan(1e6)
  const report = await validateBytes(new Uint8Array(await file.arrayBuffer()), {})
  expect(report.issues.messages.filter(({ severity }) => severity < 2)).toEqual([])
  expect(new TextDecoder().decode(glbOf(partsOfVase(clay), {}))).toContain('"bands"')
})

test.for([
  undefined,
  {},
  { ...clay, radii: [1, 2] },
  { ...clay, glaze: 40 },
  { ...clay, name: -1 },
])('%o makes no vase', (recipe) => expect(() => clayIn(recipe)).toThrow('no recipe of a vase'))

test('the card sets the ratios of the museum’s own meiping beside the visitor’s', () => {
  const { widest, mouth, foot } = proportionsOfShape('meiping')
  expect([widest, mouth, foot].map((part) => part.toFixed(3))).toEqual(['0.671', '0.187', '0.308'])
  expect(proportionsOfShape('gourd').widest).toBeGreaterThan(0.6)
})
