import { expect, test } from 'vitest'
import { placeOn } from '../../../src/modes/headset/placing.ts'
import type { Deed, ShownBoard } from '../../../src/modes/headset/boardTypes.ts'
import { aWearer } from '../../support/wearer.ts'

/** Somebody who presses keys with nothing else on their boards, and waits for the lids. */
async function aPresser(reduced = false) {
  const wearer = await aWearer({ reduced })
  const { wearing, frame } = wearer
  const press = (deed: Deed) => {
    const region = { x: 0, y: 0, width: 1, height: 1, key: { label: 'key', deed } }
    const board: ShownBoard = {
      placement: { x: 0, y: 1.4, z: 18, heading: 180, tilt: 0, scale: 1 },
      width: 1,
      height: 1,
      regions: [region],
    }
    wearing.boards.set('one', board)
    const { x, y, z } = placeOn(board, 0.5, 0.5)
    expect(wearing.press({ x, y, z: z + 1, dx: 0, dy: 0, dz: -1 })?.on).toBe('key')
    const dark: number[] = []
    for (let t = 0; t < 0.4; t += 1 / 72) {
      frame([])
      dark.push(wearing.blink.pass(0))
    }
    return Math.max(...dark)
  }
  return { ...wearer, press }
}

test('a tour takes one along in the dark, stop by stop; who goes off is led back, and it ends when asked', async () => {
  const { press, docent, visit, wearing } = await aPresser()
  const following = () => {
    const { activity } = visit.store.getState()
    return activity.doing === 'following' ? activity.stop : undefined
  }
  expect(press({ does: 'tour', tour: 'short' })).toBeGreaterThan(0.5)
  expect(following()).toBe(1)
  expect(press({ does: 'docent', is: 'next' })).toBeGreaterThan(0.5)
  expect(following()).toBe(2)
  press({ does: 'docent', is: 'play' })
  expect(docent.store.getState().playing).toBe(true)
  press({ does: 'docent', is: 'pause' })
  expect(docent.store.getState().playing).toBe(false)
  wearing.dismissOrMenu()
  expect([following(), docent.store.getState().away]).toEqual([undefined, true])
  press({ does: 'docent', is: 'resume' })
  expect(following()).toBe(2)
  press({ does: 'docent', is: 'end' })
  expect([following(), docent.store.getState().tour]).toEqual([undefined, undefined])
})

test('sound, language, height and the pages of what is said are chosen by keys', async () => {
  const { press, wearing, languages, visit, frame } = await aPresser(true)
  press({ does: 'sound' })
  expect(wearing.preferences.getState().sound).toBe('on')
  press({ does: 'sound' })
  expect(wearing.preferences.getState().sound).toBe('off')
  press({ does: 'speak', language: 'ru' })
  expect(languages).toEqual(['ru'])
  press({ does: 'turn', pages: 'said', to: 1 })
  expect(wearing.opened.getState().said).toBe(1)
  press({ does: 'comfort', to: { seated: true } })
  frame([])
  expect(visit.pose.y).toBeCloseTo(1.95, 6)
  press({ does: 'show', list: 'find' })
  press({ does: 'find', initial: 'V' })
  expect(wearing.opened.getState()).toMatchObject({ menu: 'find', initial: 'V' })
  press({ does: 'show', list: 'home' })
  expect(wearing.opened.getState().initial).toBeUndefined()
})
