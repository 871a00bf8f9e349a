import { fourStrips, kente, kenteBlock, kenteBlocks, kenteStrip } from '#craft'
import { expect, test } from 'vitest'

test('a block is ten by ten squares of three threads, with a border above and below', () => {
  for (const name of kenteBlocks) {
    const rows = kenteBlock(name)
    expect(rows).toHaveLength(10)
    for (const row of rows) expect(row).toHaveLength(10)
    expect(new Set([...(rows[0] ?? []), ...(rows[9] ?? [])])).toEqual(new Set([2]))
    // Ground and figure are both there, and left is as right.
    expect(new Set(rows.flat())).toEqual(new Set([0, 1, 2]))
    if (name !== 'checker') for (const row of rows) expect(row.toReversed()).toEqual(row)
  }
})

test('a strip is covered from end to end, once, within its breadth', () => {
  for (const shifted of [false, true]) {
    const woven = kenteStrip({ block: 'hourglass', colours: 1 }, shifted)
    const area = woven.reduce((sum, { x0, y0, x1, y1 }) => sum + (x1 - x0) * (y1 - y0), 0)
    expect(area).toBeCloseTo(kente.strip * kente.long, 9)
    expect(Math.min(...woven.map(({ x0 }) => x0))).toBe(0)
    expect(Math.max(...woven.map(({ x1 }) => x1))).toBeCloseTo(kente.strip, 9)
    expect(Math.max(...woven.map(({ y1 }) => y1))).toBeCloseTo(kente.long, 9)
  }
})

/** Whether a strip has a block at that height: its rows there are a square high. */
const isBlock = (shifted: boolean, at: number) =>
  kenteStrip({ block: 'checker', colours: 0 }, shifted).some(
    ({ y0, y1 }) => y0 <= at && at < y1 && y1 - y0 < 0.011,
  )

test('between the heads a strip’s blocks lie beside the plain stretches of its neighbour', () => {
  expect([isBlock(false, 0.05), isBlock(true, 0.05)]).toEqual([true, true])
  expect([isBlock(false, 1.55), isBlock(true, 1.55)]).toEqual([true, true])
  for (let at = 0.3; at < 1.35; at += 0.25) {
    expect([isBlock(false, at), isBlock(true, at)]).toEqual([true, false])
    expect([isBlock(false, at + 0.125), isBlock(true, at + 0.125)]).toEqual([false, true])
  }
})

test('four strips by chance are the same for the same seed, and no two are alike', () => {
  for (let seed = 1; seed < 30; seed += 1) {
    const four = fourStrips(seed)
    expect(fourStrips(seed)).toEqual(four)
    expect(new Set(four.map(({ block }) => block)).size).toBe(4)
    expect(new Set(four.map(({ colours }) => colours)).size).toBe(4)
  }
  expect(fourStrips(1)).not.toEqual(fourStrips(2))
})
