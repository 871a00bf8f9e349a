import { schemas } from '#exhibits/schemas'
import type { Exhibit, Size } from '#exhibition'
import { expect, test } from 'vitest'

const { with: schema, places: givenPlaces } = schemas['model']!
/** An exhibit of which a model's place asks nothing. */
const exhibit = {} as Exhibit
const places = (given: unknown) => givenPlaces!(given, exhibit)
/** Where a model of this size in its file stands, unless its curator says it. */
const placeOf = (size: Size, more: Record<string, unknown> = {}) =>
  places({ file: 'a.glb', bounds: { size }, ...more })[0]!

test.each<[Size, string]>([
  [[0.2, 0.3, 0.2], 'plinth'],
  [[0.89, 0.89, 0.89], 'plinth'],
  [[1.2, 0.4, 0.8], 'table'],
  [[0.3, 1.4, 0.3], 'floor'],
  [[3, 0.5, 1], 'floor'],
  [[2, 2, 2], 'floor'],
])('a model of %s metres stands on a %s', (size, on) => {
  expect(placeOf(size)).toEqual({ on, size })
})

test('scale makes metres of other units; a height counts before it', () => {
  expect(placeOf([700, 2100, 600], { scale: 0.001 }).size).toEqual([0.7, 2.1, 0.6])
  expect(placeOf([700, 2100, 600], { scale: 5, height: 0.42 }).size).toEqual([0.14, 0.42, 0.12])
})

test('set up sideways, it takes its place sideways', () => {
  expect(placeOf([1.2, 0.4, 0.6], { turn: 90 }).size).toEqual([0.6, 0.4, 1.2])
})

test('a file that could not be read keeps a place to stand covered in', () => {
  expect(places({ file: 'a.glb', height: 0.7, refused: 'it is damaged' })).toEqual([
    { on: 'plinth', size: [0.7, 0.7, 0.7] },
  ])
})

test.each([
  '/a.glb',
  '../a.glb',
  'models/../../a.glb',
  'a/%2e%2e/a.glb',
  '%2e%2e/a.glb',
  'http://example.org/a.glb',
  'HTTPS:a.glb',
  '//example.org/a.glb',
  'file:///a.glb',
  'C:/a.glb',
  'a\\b.glb',
  'a//b.glb',
  './a.glb',
  ' a.glb',
  'a.glb?b',
  'a.glb#b',
  'a\u0000.glb',
  '\u202ea.glb',
  'a.obj',
  'a.glb.exe',
  '',
])('the path "%s" is refused, and the rule is said', (file) => {
  const { error } = schema.safeParse({ file })
  expect(error?.issues[0]?.message).toMatch(/^file: the path of a \.glb inside/)
})

test.each(['a.glb', 'models/vase of Ming.GLB', '模型/瓶.glb', 'модели/ваза.gltf'])(
  'the path "%s" is taken',
  (file) => {
    expect(schema.safeParse({ file }).success).toBe(true)
  },
)

test.each<[Record<string, unknown>, RegExp]>([
  [{ scale: 0 }, /factor greater than 0/],
  [{ scale: 'big' }, /factor greater than 0/],
  [{ height: '40 cm' }, /true height in metres, such as 0.4/],
  [{ height: 40 }, /from 0.005 to 30/],
  [{ turn: 'left' }, /degrees, clockwise/],
  [{ turntable: 'yes' }, /true or false/],
  [{ hotspots: [{ at: [1, 2] }] }, /three numbers in brackets/],
])('%o is refused in plain words', (given, says) => {
  const { error } = schema.safeParse({ file: 'a.glb', ...given })
  expect(error?.issues[0]?.message).toMatch(says)
})
