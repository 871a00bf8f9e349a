import { codeOf, solarTerms } from '#craft'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import { makers, type Maker } from '#exhibits/makers'
import type { Exhibit } from '#exhibition'
import type { Made } from '#visit'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { coloursOf } from '../../../src/exhibits/colour-names/colourNames.ts'
import { pressedSwatch } from '../../../src/exhibits/colour-names/pressedSwatch.ts'
import { silkGeometry } from '../../../src/exhibits/colour-names/silkGeometry.ts'
import { swatchAt } from '../../../src/exhibits/colour-names/measures.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['colour-names'])
const rule = ruleOf('colour-names')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 'p4-5'))
const wall = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('colour-names').acts?.(wall, state, { reduced: false })
const press = (state: unknown, word: string) =>
  rule?.(state, actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act)
const offers = (state: unknown) => actsIn(state)?.buttons.map(({ word }) => word?.en)

test('forty-eight colours hang there, each once, and all that the dial of the year names', () => {
  const signs = coloursOf(wall).swatches.map(({ sign }) => sign)
  expect(new Set(signs).size).toBe(48)
  expect(solarTerms.filter(({ colour }) => !signs.includes(colour))).toEqual([])
  // From reds to black, as the wall is described.
  expect([codeOf(signs[0] ?? ''), codeOf(signs[47] ?? '')]).toEqual(['#9D2933', '#161823'])
})

test('a swatch is pulled to the light, tells its name and value, and is put back', () => {
  expect(actsIn(undefined)?.tells).toBeUndefined()
  const first = press(undefined, 'Next swatch')
  expect(actsIn(first)?.tells).toMatchObject({
    at: 1,
    of: 48,
    title: 'Rouge',
    text: '胭脂 #9D2933',
  })
  expect(actsIn(press(first, 'Swatch before'))?.tells?.title).toBe('Lacquer black')
  expect(actsIn(press(first, 'Next group'))?.tells?.title).toBe('Chestnut')
  expect(actsIn(press(first, 'Put back'))?.tells).toBeUndefined()
  expect(rule?.(first, { do: 'pull', swatch: 0 })).toEqual(press(first, 'Put back'))
})

test('five colours make a palette, a sixth takes the place of the first, and only five are saved', () => {
  let state: unknown = undefined
  for (let swatch = 0; swatch < 4; swatch += 1) state = rule?.(state, { do: 'keep', swatch })
  expect(offers(state)).not.toContain('Save the palette')
  expect(rule?.(state, { do: 'save' })).toBe(state)
  for (const swatch of [4, 5]) state = rule?.(state, { do: 'keep', swatch })
  expect(state).toMatchObject({ kept: [1, 2, 3, 4, 5] })
  const saved = rule?.({ ...(state as object), pulled: 9 }, { do: 'save' })
  expect(actsIn(saved)?.tells?.text).toContain('The palette lies on your shelf')
  const less = rule?.(saved, { do: 'keep', swatch: 3 })
  expect(less).toMatchObject({ kept: [1, 2, 4, 5], saved: 0 })
})

test('a press on a cloth or its name means that swatch, one between them none', () => {
  const place = { exhibit: 'p4-5', room: 'p4', place: 0, x: 0, y: 1.5, z: 0, turn: 180 }
  const hanging = { ...place, size: [3.2, 1.9, 0.05] } as unknown as Parameters<
    typeof pressedSwatch
  >[1]
  const at = ([x, y]: readonly [number, number], down: number) =>
    pressedSwatch({ x, y: 1.5 + y - down, z: 2, dx: 0, dy: 0, dz: -1 }, hanging)
  for (const swatch of [0, 13, 47]) {
    expect(at(swatchAt(swatch), 0.1)).toBe(swatch)
    expect(at(swatchAt(swatch), 0.28)).toBe(swatch)
  }
  const [x, y] = swatchAt(5)
  expect(at([x + 0.158, y], 0.1)).toBeUndefined()
})

test('all silk is one draw within its budget, and hangs within the wall', () => {
  const silk = silkGeometry(coloursOf(wall).swatches.map(({ sign }) => sign))
  expect((silk.getIndex()?.count ?? 0) / 3).toBeLessThan(8000)
  silk.computeBoundingBox()
  const { min, max } = silk.boundingBox!
  expect([min.x > -1.61, max.x < 1.61, min.y > -0.96, max.y < 0.96]).toEqual([
    true,
    true,
    true,
    true,
  ])
})

const colours = [
  { name: 'Rouge', sign: '胭脂', code: '#9D2933' },
  { name: 'Ink */ x', sign: '墨', code: '#50616D' },
]
const made = {
  exhibit: 'p4-5',
  maker: 'palette-css',
  day: '2026-11-26',
  language: 'en',
  title: 'Palette',
}
const sources = { outline: { title: 'Two Doors' } } as unknown as Parameters<Maker>[1]
const cssOf = async (recipe: unknown) =>
  (await makers['palette-css']?.())?.({ ...made, id: '1', recipe } as Made, sources)

test('the palette as CSS names each value, and no name ends its comment', async () => {
  const file = await cssOf({ colours })
  expect(file?.name).toBe('p4-5-en-2026-11-26.css')
  const css = (await file?.text()) ?? ''
  expect(css).toContain('--colour-1: #9d2933; /* 胭脂 Rouge */')
  expect(css.match(/\*\//g)).toHaveLength(3)
})

test.for([{}, { colours: [] }, { colours: [{ name: 'x', sign: 'y', code: 'red;}' }] }, null])(
  'nothing is made of %o',
  async (recipe) => {
    await expect(cssOf(recipe)).rejects.toThrow('without colours')
  },
)

test.for([{ do: 'pull', swatch: 48 }, { do: 'keep' }, { do: 'dye' }, 7, null])(
  '%o is nothing that one does with swatches',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)
