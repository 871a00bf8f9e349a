import { expect, test } from 'vitest'
import { createDwell } from '../../../src/modes/headset/dwell.ts'
import { createGazing } from '../../../src/modes/headset/gazing.ts'
import { initialsOf } from '../../../src/modes/headset/initials.ts'
import { placeOn } from '../../../src/modes/headset/placing.ts'
import type { Region, ShownBoard } from '../../../src/modes/headset/boardTypes.ts'
import { findables } from '../../../src/exhibition/entries.ts'
import { outline } from '#exhibition'
import { pinyin } from 'pinyin-pro'
import { heldWith } from '../../support/held.ts'
import { twoDoors } from '../../support/twoDoors.ts'
import { aDevice, aWearer } from '../../support/wearer.ts'

/** A board before who stands at 0, 19 in the hall's front, with one key that leaves. */
const key: Region = {
  x: 0.1,
  y: 0.1,
  width: 0.2,
  height: 0.1,
  key: { label: 'Leave VR', deed: { does: 'leave' } },
}
const board: ShownBoard = {
  placement: { x: 0, y: 1.4, z: 18.5, heading: 180, tilt: 11, scale: 0.5 },
  width: 0.9,
  height: 0.6,
  regions: [key],
}
/** So far before the middle of its key, metres. */
function before(far: number) {
  const { x, y, z } = placeOn(board, 0.2, 0.15)
  const [sin, cos] = [Math.sin((11 * Math.PI) / 180), Math.cos((11 * Math.PI) / 180)]
  return { x, y: y + far * sin, z: z + far * cos }
}

test('a finger presses a key by going through it, once, and again only after it came out', async () => {
  const { wearing, frame, left, ticks } = await aWearer()
  wearing.boards.set('menu', board)
  const hand = aDevice('right', { isHand: true })
  const at = (far: number) => {
    Object.assign(hand.tip, before(far))
    frame([hand])
  }
  for (const far of [0.3, 0.05, 0.02, -0.005, -0.02, 0.005, -0.01]) at(far)
  expect(left).toHaveLength(1)
  expect(ticks).toHaveLength(1)
  for (const far of [0.03, -0.004]) at(far)
  expect(left).toHaveLength(2)
  // From behind, from the side or by a leap nothing is pressed.
  for (const far of [-0.5, -0.02, 0.002, 0.5, -0.03]) at(far)
  expect(left).toHaveLength(2)
})

test('by a board the ray rests, and a pinch presses the key under the finger', async () => {
  const { wearing, frame, hands, drawn, left } = await aWearer()
  wearing.boards.set('menu', board)
  const hand = aDevice('right', { isHand: true })
  Object.assign(hand.tip, before(0.05))
  frame([hand])
  expect(drawn[0]!.as).toBe('nothing')
  hands.begin(hand, 'pull')
  hands.press(hand)
  expect(left).toEqual(['left'])
  Object.assign(hand.tip, before(0.4))
  frame([hand])
  expect(drawn[0]!.as).toBe('ray')
})

test('what only says something is neither touched nor pointed at', async () => {
  const { wearing, frame, left } = await aWearer()
  wearing.boards.set('labels', { ...board, mute: true })
  const hand = aDevice('right', { isHand: true })
  for (const far of [0.05, 0.02, -0.01]) {
    Object.assign(hand.tip, before(far))
    frame([hand])
  }
  const { x, y, z } = before(0)
  expect(wearing.aim({ x, y, z: z + 1, dx: 0, dy: 0, dz: -1 })?.on).not.toBe('key')
  expect(left).toEqual([])
})

test('a look presses after 1.2 s on a thing, once, and forgives a glance aside', () => {
  const { pass } = createDwell()
  const presses = (name: string | undefined, seconds: number, floor = false): number => {
    let all = 0
    for (let t = 0; t < seconds; t += 0.05) if (pass(name, 0.05, floor) === 1) all += 1
    return all
  }
  expect(presses('a', 1)).toBe(0)
  expect(presses(undefined, 0.1)).toBe(0)
  expect(presses('a', 0.4)).toBe(1)
  expect(presses('a', 5)).toBe(0)
  expect(presses('b', 0.8)).toBe(0)
  expect(presses('a', 0.9)).toBe(0)
  expect(presses('floor', 1.7, true)).toBe(0)
  expect(presses('floor', 0.7, true)).toBe(1)
})

test('with nothing in hand a look presses keys and goes over the floor; with a controller only if asked', async () => {
  const { wearing, frame, hands, left, visit } = await aWearer()
  wearing.boards.set('menu', board)
  const gazing = createGazing(wearing)
  const { x, y, z } = before(0)
  const ray = { x, y, z: z + 1, dx: 0, dy: 0, dz: -1 }
  const look = (at: typeof ray, seconds: number, devices: ReturnType<typeof aDevice>[] = []) => {
    for (let t = 0; t < seconds; t += 0.05) {
      frame(devices, 0.05)
      gazing.pass(at, 0.05, hands.present())
    }
  }
  look(ray, 4, [aDevice()])
  expect(left).toEqual([])
  look(ray, 4)
  expect(left).toEqual(['left'])
  const from = { ...visit.pose }
  look({ x: from.x, y: 1.6, z: from.z, dx: 0.9, dy: -0.6, dz: -0.3 }, 3)
  expect(Math.hypot(visit.pose.x - from.x, visit.pose.z - from.z)).toBeGreaterThan(1)
  wearing.comfort.setState({ gaze: true })
  look({ ...ray, y: ray.y + 5 }, 0.5, [aDevice()])
  look(ray, 3, [aDevice()])
  expect(left).toHaveLength(2)
})

test('what one views is looked at in peace, and so is the floor before it; its board is pressed', async () => {
  const { wearing, frame, hands, visit, presses, left } = await aWearer()
  let done = 0
  presses.add(() => {
    done += 1
    return true
  })
  visit.go('p3-1')
  const gazing = createGazing(wearing)
  const vase = visit.plan.hangings.find(({ exhibit }) => exhibit === 'p3-1')!
  const { x, y, z } = visit.pose
  const look = (dy: number) => {
    for (let t = 0; t < 3; t += 0.05) {
      frame([], 0.05)
      gazing.pass({ x, y, z, dx: vase.x - x, dy, dz: vase.z - z }, 0.05, hands.present())
    }
  }
  look(vase.y - y)
  look(-3)
  expect([done, visit.store.getState().activity.doing]).toEqual([0, 'viewing'])
  const at = before(0)
  wearing.boards.set('exhibit', board)
  for (let t = 0; t < 4; t += 0.05)
    gazing.pass({ ...at, z: at.z + 1, dx: 0, dy: 0, dz: -1 }, 0.05, false)
  expect(left).toEqual(['left'])
})

test('one button puts everything away: exhibit, menu, tour and labels', async () => {
  const { wearing, frame, visit, docent } = await aWearer()
  const hand = aDevice()
  const tap = () => {
    for (const button of [true, false]) frame([Object.assign(hand, { button })])
  }
  frame([hand])
  visit.go('a-4')
  tap()
  expect(visit.store.getState().activity.doing).toBe('wandering')
  expect(wearing.opened.getState().labels).toBe(false)
  docent.start('short')
  tap()
  expect(docent.store.getState().away).toBe(true)
  tap()
  expect(wearing.opened.getState().menu).toBe('home')
  tap()
  expect(wearing.opened.getState().menu).toBeUndefined()
})

test.each(['en', 'zh', 'ru'] as const)(
  'every work is found by the first letter of its name, in %s',
  async (language) => {
    const whole = await twoDoors()
    const found = findables(whole, (han) =>
      pinyin(han, { toneType: 'none', type: 'array', v: true }),
    )
    const { outline: names } = await heldWith(language)
    const initials = initialsOf(names, language, found)
    const all = Object.values(initials).flat()
    expect(all).toHaveLength(outline(whole).rooms.flatMap(({ exhibits }) => exhibits).length)
    const letters = Object.keys(initials).filter((letter) => letter !== '#')
    const wanted = language === 'ru' ? /^[А-ЯЁ]$/ : /^[A-Z]$/
    expect(letters.filter((letter) => !wanted.test(letter))).toEqual([])
    expect((initials['#'] ?? []).length).toBeLessThan(6)
    if (language !== 'zh') return
    // As a dictionary says it.
    for (const letter of letters)
      for (const { title } of initials[letter]!)
        if (/^\p{Script=Han}/u.test(title))
          expect(
            pinyin(title, { toneType: 'none', type: 'array', v: true })[0]![0]!.toUpperCase(),
            title,
          ).toBe(letter)
  },
)

test('a Chinese name whose pinyin an earlier title says already keeps its letter', async () => {
  const { outline: names } = await heldWith('zh')
  const rooms = [
    { ...names.rooms[0]!, exhibits: [{ ...names.rooms[0]!.exhibits[0]!, id: 'x', title: '斗拱' }] },
  ]
  const found = [{ id: 'x', title: 'x dougong 斗拱 拱 gong', text: '' }]
  expect(Object.keys(initialsOf({ ...names, rooms }, 'zh', found))).toEqual(['D'])
})
