import {
  beamBoxes,
  beamLayout,
  beamLengths,
  beamRanks,
  beamsMesh,
  beamsSheet,
  paintBeam,
  wholeAndHalves,
} from '#craft'
import { expect, test } from 'vitest'

test.for([...beamLengths])('at %d millimetres the middle takes exactly a third', (length) => {
  for (const rank of beamRanks) {
    const { spans, field } = beamLayout(rank, length)
    expect(field[1]).toBeCloseTo(length / 3, 6)
    // From the end to the middle without a gap.
    expect(spans[0]?.from).toBe(0)
    spans.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(spans[i]?.to ?? -1, 6))
    expect(spans.at(-1)?.to).toBe(length / 2)
    expect(spans.every(({ from, to }) => to > from)).toBe(true)
  }
})

test('ends that grow get one row of petals, then two, then a box between two bands', () => {
  const made = beamLengths.map((length) => {
    const { rows, box } = beamLayout('xuanzi', length)
    return box ? 'box' : rows
  })
  expect(made).toEqual([0, 1, 2, 2, 'box', 'box'])
})

test('whole rosette, rows and halves fill the field, and what is over is less than a row', () => {
  for (const length of beamLengths) {
    const { field, rows, row } = beamLayout('xuanzi', length)
    const over = field[1] - field[0] - wholeAndHalves(320) - rows * row
    expect(over).toBeGreaterThan(-1e-6)
    expect(over).toBeLessThan(50)
  }
})

test('a half beam is painted within its strip, and a longer one has more petals', () => {
  const marks = (length: number) => [...paintBeam('xuanzi', length)].flat()
  expect(marks(2400).length).toBeGreaterThan(marks(2200).length)
  expect(marks(2200).length).toBeGreaterThan(marks(2000).length)
  expect(1500 * beamsSheet.scale).toBeLessThanOrEqual(beamsSheet.width)
})

test('three beams hang in their place, each face on its own strip of the sheet', () => {
  const { positions, uvs, along, indices } = beamsMesh(3000)
  const xs = positions.filter((_, i) => i % 3 === 0)
  expect(Math.max(...xs)).toBeCloseTo(1.5, 6)
  expect(Math.min(...xs)).toBeCloseTo(-1.5, 6)
  expect(indices.length / 3).toBeLessThan(200)
  expect(Math.max(...uvs)).toBeLessThanOrEqual(1)
  expect(Math.min(...uvs)).toBeGreaterThanOrEqual(0)
  for (let i = 0; i < along.length; i += 2) {
    const { y, height } = beamBoxes[beamRanks[along[i] ?? 0] ?? 'hexi']
    expect(Math.abs((positions[(i / 2) * 3 + 1] ?? 9) - y)).toBeLessThanOrEqual(height / 2 + 1e-6)
  }
})
