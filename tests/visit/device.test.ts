import { createDevice, feedbackCsv, type Feedback, type Keeping } from '#visit'
import { expect, test } from 'vitest'

const form = (more: Partial<Feedback> = {}): Feedback => ({
  seal: '0123abcd',
  sent: '2026-11-26T13:05:00.000Z',
  language: 'en',
  rating: 4,
  worked: 'The lattices',
  failed: '',
  name: '',
  ...more,
})

function memory(): Keeping & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
  }
}

test('a form that was sent is still there for staff another day, and its seal on the wall', () => {
  const here = memory()
  createDevice('hall', here).file(form())
  const { store } = createDevice('hall', here)
  expect(store.getState()).toEqual({
    feedback: [form()],
    seals: ['0123abcd'],
    tallies: {},
    kept: true,
  })
  expect(createDevice('another hall', here).store.getState().feedback).toEqual([])
})

test('what another tab wrote meanwhile is not lost', () => {
  const here = memory()
  const [kiosk, staff] = [createDevice('hall', here), createDevice('hall', here)]
  kiosk.file(form({ seal: '00000001' }))
  staff.file(form({ seal: '00000002' }))
  kiosk.tally('s-2 3', 'yes')
  expect(staff.store.getState().feedback).toHaveLength(2)
  expect(createDevice('hall', here).store.getState()).toMatchObject({
    seals: ['00000001', '00000002'],
    tallies: { 's-2 3': { yes: 1 } },
  })
})

test('who takes a form back takes its seal too; staff who collect forms leave the seals', () => {
  const device = createDevice('hall', memory())
  device.file(form({ seal: '00000001' }))
  device.file(form({ seal: '00000002' }))
  device.withdraw('00000001')
  expect(device.store.getState().seals).toEqual(['00000002'])
  device.clear('forms')
  expect(device.store.getState()).toMatchObject({ feedback: [], seals: ['00000002'] })
  device.clear('all')
  expect(device.store.getState().seals).toEqual([])
})

test('a browser that refuses memory keeps the form while the page lives, and says so', () => {
  const full = createDevice('hall', {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
  })
  full.file(form({ seal: '00000001' }))
  full.file(form({ seal: '00000002' }))
  expect(full.store.getState().kept).toBe(false)
  expect(full.store.getState().feedback).toHaveLength(2)
  expect(() => createDevice('hall', undefined).file(form())).not.toThrow()
})

test.for(['{"feedback":7,"seals":[1,"zz"]}', '[', '{"feedback":[{"seal":"x"}],"tallies":{"q":3}}'])(
  'what somebody else wrote there (%s) is passed over',
  (text) => {
    const here = memory()
    here.kept.set('enfilade.device.hall', text)
    expect(createDevice('hall', here).store.getState()).toEqual({
      feedback: [],
      seals: [],
      tallies: {},
      kept: true,
    })
  },
)

test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
  'a cell of %j is no formula in a spreadsheet',
  (worked) => expect(feedbackCsv([form({ worked })])).toContain(`"'${worked}"`),
)

test('the table has a row a form; quotes and new lines stay within their cell', () => {
  const table = feedbackCsv([form({ worked: 'He said "yes",\nand went' }), form({ name: 'Ана' })])
  expect(table.startsWith('\uFEFF"sent","language","rating"')).toBe(true)
  expect(table).toContain('"He said ""yes"",\nand went"')
  expect(table.split('\r\n')).toHaveLength(4)
})
