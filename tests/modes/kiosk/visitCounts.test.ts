import type { Keeping } from '#visit'
import { expect, test } from 'vitest'
import { createVisitCounts } from '../../../src/modes/kiosk/staff/visitCounts.ts'

function aDevice() {
  let text: string | null = null
  const memory: Keeping = {
    getItem: () => text,
    setItem: (_, value) => {
      text = value
    },
  }
  return { memory, text: () => text ?? '', spoil: (by: string) => (text = by) }
}
const dayAfter = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10)

test('visits are counted by day, over reloads, and nothing else is kept', () => {
  const { memory, text } = aDevice()
  let day = '2026-03-01'
  const counts = () => createVisitCounts(memory, () => day)
  for (let at = 0; at < 60; at += 1) {
    day = dayAfter('2026-03-01', at)
    for (let visit = 0; visit <= at % 3; visit += 1) counts().add()
  }
  expect(counts().now()).toEqual({ today: 3, week: 15, month: 60, ever: 120 })
  expect(counts().csv().split('\r\n').slice(0, 3)).toEqual([
    'day,visits',
    '2026-03-01,1',
    '2026-03-02,2',
  ])
  expect(Object.keys(JSON.parse(text()) as object)).toEqual(['days', 'ever'])
})

test('years of days do not fill the memory, and none of them is lost from the sum', () => {
  const { memory, text } = aDevice()
  let day = ''
  const counts = createVisitCounts(memory, () => day)
  for (let at = 0; at < 3000; at += 1) {
    day = dayAfter('2026-01-01', at)
    counts.add()
  }
  expect(counts.now()).toEqual({ today: 1, week: 7, month: 30, ever: 3000 })
  expect(text().length).toBeLessThan(8000)
})

test('a clock that is set back, or a memory that was spoilt, counts on', () => {
  const { memory, spoil } = aDevice()
  let day = '2026-05-05'
  const counts = createVisitCounts(memory, () => day)
  counts.add()
  day = '1970-01-01'
  counts.add()
  expect(counts.now()).toEqual({ today: 1, week: 1, month: 1, ever: 2 })
  for (const by of ['{', 'null', '{"days":{"x":1,"2026-05-05":-4},"ever":"9"}', '[]']) {
    spoil(by)
    counts.add()
    expect(counts.now().ever).toBe(1)
  }
})
