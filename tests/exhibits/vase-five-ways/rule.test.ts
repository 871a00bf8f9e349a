import { focalOf, servesFrom, trianglesOf, wayHeight, wayLevels } from '#craft'
import type { Exhibit } from '#exhibition'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Hanging } from '#plan'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { knobAt, rail } from '../../../src/exhibits/vase-five-ways/measures.ts'
import { pressedPlinth } from '../../../src/exhibits/vase-five-ways/pressedPlinth.ts'
import { cameraSteps, fiveWaysState, freshWays } from '../../../src/exhibits/vase-five-ways/rule.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['vase-five-ways'])
const rule = ruleOf('vase-five-ways')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't1-4'))
const inEnglish = texts.en as string[]
const vases = fill(shape, (i) => inEnglish[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('vase-five-ways').acts?.(vases, state, { reduced: false })
const told = (state: unknown) => actsIn(state)?.tells?.text ?? ''
const press = (state: unknown, word: string) =>
  rule?.(
    state,
    actsIn(state)?.buttons.find((button) => (button.word?.en ?? button.title) === word)?.act,
  )

test('each way tells its own numbers, as the label says them, and none is left open', () => {
  const texts = ['Points', 'Rays', 'Mesh', 'Levels', 'Splats'].map((name) =>
    told(press(undefined, name)),
  )
  expect(texts[0]).toContain('3000 points')
  expect(texts[0]).toContain('72 kilobytes')
  expect(texts[2]).toContain('1536 triangles')
  expect(texts[3]).toContain('24,576 triangles')
  // Fourteen numbers of four bytes; a full one is 236 bytes.
  expect(texts[4]).toContain('14 numbers, 56 bytes; a full one 59 numbers, 236 bytes')
  expect(texts[4]).toContain('224 kilobytes on a phone, with 4,000 splats, and 2240 on a desktop')
  for (const text of texts) expect(text).not.toMatch(/\[\w+\]/)
})

test('the ladder says from where each level serves', () => {
  const metres = wayLevels.map((level) => servesFrom(level, focalOf(1080)))
  const ladder = ['5.5 centimetres', '22 centimetres', '87 centimetres', '3.5 metres', '14 metres']
  const levels = press(undefined, 'Levels')
  wayLevels.forEach((level, i) => {
    const count = trianglesOf(level).toLocaleString('en')
    expect(told(levels)).toContain(`${count} triangles: from ${ladder[i]}`)
    const [number, unit] = ladder[i]!.split(' ')
    expect(Number(number) / (unit === 'metres' ? 1 : 100)).toBeCloseTo(metres[i]!, i === 4 ? 0 : 1)
  })
})

test('more cameras measure the point better, until there are no more', () => {
  const error = (state: unknown) => Number(/about (\d+) micrometres/.exec(told(state))?.[1])
  let state = press(undefined, 'Rays')
  for (let i = 0; i < 9; i += 1) state = press(state, 'Fewer cameras')
  expect(told(state)).toContain('2 cameras, of which 2 see the point')
  const worst = error(state)
  for (let i = 0; i < 12; i += 1) state = press(state, 'More cameras')
  expect(told(state)).toContain('48 cameras')
  expect(error(state)).toBeLessThan(worst / 8)
  const other = press(state, 'Another point')
  expect(fiveWaysState(other).point).not.toEqual(fiveWaysState(state).point)
})

test('the mesh is seen in three looks, levels are held by hand or go by the distance', () => {
  expect(told(press(undefined, 'Mesh'))).toContain('edges alone')
  expect(told(press(press(undefined, 'Mesh'), 'Normals'))).toContain('red looks to the right')
  const held = press(press(undefined, 'Levels'), 'Coarser level')
  expect(held).toMatchObject({ level: 3 })
  expect(told(held)).toContain('384 triangles')
  expect(told(press(held, 'By distance'))).toContain('the level changes by itself')
})

test('splats grow and shrink, and are drawn in order or not', () => {
  const splats = press(undefined, 'Splats')
  expect(told(press(splats, 'Larger splats'))).toContain('Size: 150 per cent')
  let small = splats
  for (let i = 0; i < 4; i += 1) small = press(small, 'Smaller splats')
  expect(told(small)).toContain('Size: 20 per cent')
  expect(told(press(splats, 'Sorted by depth'))).toContain('Not sorted')
})

test('a press along the rail sets the slider, on a vase does what its way does', () => {
  // A plinth that looks south, the foot of its vase 0.95 m over the floor.
  const hanging = { x: 0, y: 1.3, z: 0, turn: 180, size: [0.5, 0.7, 0.5] } as unknown as Hanging
  const at = (x: number, y: number, way: Parameters<typeof pressedPlinth>[2], state = freshWays) =>
    pressedPlinth({ x, y, z: 2, dx: 0, dy: 0, dz: -1 }, hanging, way, state)
  const along = knobAt(7, cameraSteps.length)
  expect(at(along, 0.95 - rail.under, 'rays')).toEqual({ do: 'cameras', to: 7 })
  expect(at(-rail.half, 0.95 - rail.under, 'splats')).toEqual({ do: 'size', to: 0 })
  const point = at(0.1, 0.95 + wayHeight / 2, 'rays')
  expect(point).toMatchObject({ do: 'point' })
  expect(rule?.(undefined, point)).toMatchObject({ way: 'rays' })
  expect(at(0, 1.2, 'mesh')).toEqual({ do: 'look', look: 'shaded' })
  expect(at(0, 1.2, 'levels', { ...freshWays, level: 4 })).toEqual({ do: 'level', to: null })
  expect(at(0, 1.2, 'splats')).toEqual({ do: 'sort' })
  expect(at(0.6, 1.2, 'splats')).toBeUndefined()
})

test.for([
  { do: 'cameras', to: 99 },
  { do: 'level', to: 5 },
  { do: 'point', along: 2, turn: 0 },
  { do: 'look', look: 'wet' },
  { do: 'way', way: 'photograph' },
  7,
  null,
])('%o is nothing that one does there', (act) => expect(rule?.('nothing', act)).toBe('nothing'))
