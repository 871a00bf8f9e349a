import { expect, test } from 'vitest'
import { fontsNeeded, labelSheet, paint, setPlate, type Canvas2D } from '#lettering'
import { fakeMeasure } from './fakeMeasure.ts'

type Written = { text: string; colour: string; font: string; x: number; y: number }

/** A context that only writes down what is painted. */
function notebook(written: Written[]): Canvas2D {
  const seen: Record<string, unknown> = {}
  // A stand-in: every method but `fillText` does nothing, every property is kept.
  return new Proxy(seen, {
    get: (_, name) =>
      name === 'fillText'
        ? (text: string, x: number, y: number) =>
            written.push({ text, colour: String(seen.fillStyle), font: String(seen.font), x, y })
        : () => undefined,
    set: (_, name, value) => Reflect.set(seen, name, value),
  }) as unknown as Canvas2D
}

const sheet = labelSheet({ code: 'F-1', title: '影壁', text: '海水江崖', interpretation: '演绎' })
const layout = setPlate(sheet, 0.78, 'zh', fakeMeasure)

test('all ink goes to the red channel whole, small print as well, and the code is cut out of its seal', () => {
  const written: Written[] = []
  paint(notebook(written), layout, 500, { x: 100, y: 40 })
  const colours = Object.fromEntries(written.map(({ text, colour }) => [text, colour]))
  expect(colours).toEqual({ 影壁: '#f00', 海水江崖: '#f00', 演绎: '#f00', 'F-1': '#000' })
  for (const { x, y } of written) {
    expect(x).toBeGreaterThan(100)
    expect(Number.isInteger(y)).toBe(true)
  }
})
test('tells which fonts must be there first, with their characters', () => {
  const needed = fontsNeeded([layout])
  const body = needed.find(({ font }) => font.startsWith('400'))
  expect(body).toEqual({
    font: '400 100px "Hall Sans Han", "Hall Sans", sans-serif',
    text: '海水江崖',
  })
})
