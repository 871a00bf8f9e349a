import { expect, test } from 'vitest'
import { blockCloth } from '../../src/craft/blockCloth.ts'

const told = (patches: ReturnType<typeof blockCloth>, x: 1 | -1, y: 1 | -1) =>
  patches
    .map(({ x0, x1, y0, y1, colour }) => {
      const at = [(x * (x0 + x1)) / 2, (y * (y0 + y1)) / 2, x1 - x0, y1 - y0]
      return `${at.map((value) => Math.round(value * 1e5)).join(' ')} ${colour}`.replaceAll(
        '-0 ',
        '0 ',
      )
    })
    .toSorted()

test('a cloth of hourglass blocks is the same in both mirrors', () => {
  const cloth = blockCloth(11, 'hourglass')
  expect(told(cloth, -1, 1)).toEqual(told(cloth, 1, 1))
  expect(told(cloth, 1, -1)).toEqual(told(cloth, 1, 1))
})

test('a cloth of wedges has only the upright mirror', () => {
  const cloth = blockCloth(11, 'wedge')
  expect(told(cloth, -1, 1)).toEqual(told(cloth, 1, 1))
  expect(told(cloth, 1, -1)).not.toEqual(told(cloth, 1, 1))
})
