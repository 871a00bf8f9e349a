import { expect, test } from 'vitest'
import { markup } from '#kit'
import type { Hanging, View } from '#plan'
import { readOrder } from '../../src/workshop/pictureOrder.ts'
import { sheetPage } from '../../src/workshop/pictureSheet.ts'
import { stepNearer, stepTo } from '../../src/workshop/pictureStep.ts'

test('without a word every view is wanted, small and in English', () => {
  expect(readOrder([])).toEqual({
    of: 'views',
    ids: [],
    languages: ['en'],
    size: { width: 640, height: 360 },
    near: [],
  })
})

test('places, size and languages can be asked for', () => {
  expect(readOrder(['P1', 'a-2', '--size', '1280x720', '--langs', 'zh,ru,zh-CN'])).toEqual({
    of: 'views',
    ids: ['p1', 'a-2'],
    languages: ['zh', 'ru'],
    size: { width: 1280, height: 720 },
    near: [],
  })
})

test('exhibits can be asked for from so many metres', () => {
  expect(readOrder(['p3-1', '--near', '1.5,0.6'])).toMatchObject({ near: [1.5, 0.6] })
})

test('the interface comes in every language by itself', () => {
  expect(readOrder(['--ui'])).toMatchObject({ of: 'interface', languages: ['en', 'zh', 'ru'] })
  expect(readOrder(['--ui', '--lang', 'ru'])).toMatchObject({ languages: ['ru'] })
})

test.each([
  [['--lang', 'fr'], 'The hall has no language "fr": it has en, zh and ru.'],
  [['--size', 'big'], 'A size is written as 1280x720, and not as "big".'],
  [['--near', 'close'], 'Distances are written as 1.5,0.6 in metres, and not as "close".'],
  [['--size', '0x720'], 'A size is written as 1280x720, and not as "0x720".'],
  [['--ui', '--cards'], 'Ask for --ui, --labels, --cards or --guide: each is a run of its own.'],
  [['--cads'], "Unknown option '--cads'"],
])('%j is answered by a sentence', (words, sentence) => {
  expect(readOrder(words)).toContain(sentence)
})

const south: View = { room: 'r', x: 0, z: 4, heading: 0, pitch: 0 }
const hung = (at: Partial<Hanging>): Hanging => ({
  exhibit: 'r-1',
  room: 'r',
  place: 0,
  on: 'wall',
  size: [2, 1, 0.2],
  x: 0,
  y: 1.6,
  z: 0,
  turn: 180,
  stand: 0,
  ...at,
})

test('a visitor steps up to 1.2 m from the front of a thing and looks at its middle', () => {
  const nearer = stepNearer(south, hung({}))
  expect(nearer.walk).toBeCloseTo(4 - 0.1 - 1.2)
  expect(nearer.heading % 360).toBeCloseTo(0)
  expect(nearer.pitch).toBeCloseTo(0)
})

test('a thing that stands turned has its depth where its width was', () => {
  expect(stepNearer(south, hung({ turn: 90 })).walk).toBeCloseTo(4 - 1 - 1.2)
})

test('from close by it is still a third of the way', () => {
  expect(stepNearer({ ...south, z: 1.6 }, hung({})).walk).toBeCloseTo(0.5)
})

test('before what hangs high they stay far enough to see it, and look up', () => {
  const { walk, pitch } = stepNearer({ ...south, z: 8.1 }, hung({ y: 6.6 }))
  expect(walk).toBeCloseTo(3)
  expect(pitch).toBeGreaterThan(40)
  expect(pitch).toBeLessThan(45)
})

test('a thing that is passed by walking on is looked at over the shoulder', () => {
  const { heading } = stepNearer({ ...south, heading: 90 }, hung({ x: 2, z: 0 }))
  expect(heading).toBeGreaterThan(300)
})

test('what hangs at the height of the eyes is looked at from just so far', () => {
  expect(stepTo(1.5, south, hung({})).walk).toBeCloseTo(4 - 0.1 - 1.5, 1)
  expect(stepTo(0.6, south, hung({})).walk).toBeCloseTo(4 - 0.1 - 0.6, 1)
})

test('what stands aside of its view is walked to, and not past', () => {
  const { walk, towards, heading } = stepTo(
    0.6,
    south,
    hung({ x: 3, on: 'floor', size: [0.4, 1, 0.4] }),
  )
  expect(towards).toBeCloseTo(36.87)
  expect(heading).toBeCloseTo(36.87)
  expect(5 - walk).toBeCloseTo(0.85, 1)
})

test('what hangs on a wall aside of its view is stepped up to from straight before it', () => {
  const { walk, towards, heading } = stepTo(1.5, south, hung({ x: 3, size: [0.4, 1, 0.2] }))
  expect(towards).toBeCloseTo((Math.atan2(3, 4 - 1.6) * 180) / Math.PI)
  expect(walk).toBeCloseTo(Math.hypot(3, 4 - 1.6))
  expect(heading % 360).toBeCloseTo(0)
})

test('before what is broad one stands where its label is read, and closer by before its middle', () => {
  const wide = hung({ size: [4, 1, 0.2] })
  const read = stepTo(1.5, south, wide)
  const aside = read.walk * Math.sin((read.towards * Math.PI) / 180)
  // At its right from where it hangs: half of 4 m, 0.93 for the label and its gap, less what one sees of both.
  expect(aside).toBeCloseTo(2 + 0.93 - 1.5 * 1.06)
  expect(read.heading % 360).toBeCloseTo(0)
  expect(stepTo(0.6, south, wide).walk).toBeCloseTo(4 - 0.1 - 0.6)
})

test('on a table it is as far from the eyes, not from the feet, and they look down', () => {
  const low = hung({ y: 0.9, on: 'floor', size: [1, 0.2, 1] })
  const { walk, pitch } = stepTo(1, south, low)
  expect(walk).toBeCloseTo(4 - 0.5 - 0.8, 1)
  expect(pitch).toBeLessThan(-20)
  expect(stepTo(0.6, south, low).walk).toBeCloseTo(4 - 0.5 - 0.3, 1)
})

test('a sheet shows each picture with its name, title and counts, as text', () => {
  const page = markup(
    sheetPage([{ name: 'r-1', title: 'Clay <& Cloth>', calls: 12, triangles: 34567 }]),
  )
  expect(page).toContain('src="r-1.png"')
  expect(page).toContain('Clay &lt;&amp; Cloth&gt;')
  expect(page).toContain('12 calls, 34,567 triangles')
  expect(page).not.toMatch(/https?:|<script/)
})
