import { describe, expect, test } from 'vitest'
import { layFloor, route } from '#plan'
import type { Page } from 'playwright'
import { arrive } from '../support/browser.ts'
import {
  emulated,
  frames,
  keyAt,
  lookAt,
  pinch,
  pointAt,
  pressKey,
  pull,
  taps,
  touchAt,
  worn,
} from '../support/emulated.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const small = { viewport: { width: 640, height: 360 } }
const button = (page: Page) => page.getByRole('button', { name: /VR/ })
const soaks = process.env['SOAK'] === '1'
const long = { timeout: 1_800_000 }

/** Goes over the floor by pointing at it and pulling the trigger, round what stands in the way. */
async function goesTo(page: Page, goal: { x: number; z: number }): Promise<void> {
  const floor = layFloor(await twoDoorsPlan())
  for (let moves = 0; moves < 20; moves += 1) {
    const { pose } = await inspect(page)
    if (Math.hypot(goal.x - pose.x, goal.z - pose.z) < 0.8) return
    const corner = route(floor, pose, goal)?.find(
      ({ x, z }) => Math.hypot(x - pose.x, z - pose.z) > 0.3,
    )
    if (!corner) throw new Error('no way there')
    // Rays are taken for the floor only so far.
    const far = Math.min(1, 6 / Math.hypot(corner.x - pose.x, corner.z - pose.z))
    const next = { x: pose.x + (corner.x - pose.x) * far, z: pose.z + (corner.z - pose.z) * far }
    await pointAt(page, { ...next, y: 0 })
    await pull(page)
    await page.waitForFunction(
      ([x, z]) => Math.hypot(hall.inspect().pose.x - x, hall.inspect().pose.z - z) > 0.2,
      [pose.x, pose.z] as const,
    )
  }
  throw new Error(`did not come to ${goal.x}, ${goal.z}`)
}

async function enters(address: string) {
  const arrival = await arrive(address, small, emulated)
  const { page } = arrival
  page.setDefaultTimeout(120_000)
  await opened(page)
  await button(page).click()
  await worn(page, true)
  await frames(page, 2)
  return arrival
}

/** The keys of the board beside the exhibit that do something with it. */
async function actsOf(page: Page): Promise<string[]> {
  await page.waitForFunction(() => hall.inspect().boards?.some(({ name }) => name === 'exhibit'))
  const { boards = [] } = await inspect(page)
  const keys = boards.find(({ name }) => name === 'exhibit')?.keys ?? []
  return keys.map(({ label }) => label).filter((label) => !/^(Next|Previous|Close)$/.test(label))
}

/** Waits until an exhibit's state is another one than this. */
const changes = (page: Page, exhibit: string, before: unknown) =>
  page.waitForFunction(([id, was]) => JSON.stringify(hall.inspect().states[id]) !== was, [
    exhibit,
    JSON.stringify(before),
  ] as const)

describe.runIf(soaks)('at length', () => {
  test('the ring is visited by teleport, room by room', long, async () => {
    const { page, faults, leave } = await enters('?quality=low&lang=en')
    const { views } = await twoDoorsPlan()
    for (const room of ['f', 'a', 'p1', 'p2', 'p3', 'p4', 'p5', 'a']) {
      await goesTo(page, views[room]!)
      expect((await inspect(page)).room).toBe(room)
    }
    expect(faults).toEqual([])
    await leave()
  })

  test(
    'six exhibits do what they do by ray, found by their first letters; the last takes a thought as a seal',
    long,
    async () => {
      const { page, faults, leave } = await enters('?quality=low&lang=en&at=p3')
      const { exhibition } = await inspect(page)
      const titles = new Map(
        exhibition.rooms.flatMap(({ exhibits }) => exhibits.map(({ id, title }) => [id, title])),
      )
      for (const id of ['p3-1', 'p3-2', 'p2-1', 'p4-4', 't1-4', 'g-1']) {
        const title = titles.get(id) ?? ''
        // Who views something puts it away first.
        if ((await inspect(page)).activity.doing !== 'wandering') await taps(page, 'a-button')
        await taps(page, 'a-button')
        await pressKey(page, 'Search')
        await pressKey(
          page,
          title
            .replace(/^(The|An?) /, '')
            .slice(0, 1)
            .toUpperCase(),
        )
        await keyAt(page, 'Menu')
        for (let pages = 0; pages < 4; pages += 1) {
          await frames(page, 2)
          const { boards = [] } = await settled(page)
          const there = boards.some(({ keys }) => keys.some(({ label }) => label === title))
          if (there) break
          await pressKey(page, 'Next')
        }
        await pressKey(page, title)
        await viewing(page, id)
        const before = (await inspect(page)).states[id]
        const [act = ''] = await actsOf(page)
        await pressKey(page, act)
        await changes(page, id, before)
      }
      expect(faults).toEqual([])
      await leave()
    },
  )

  test('three do it by a finger', long, async () => {
    const { page, faults, leave } = await enters('?quality=low&lang=en&at=p3')
    await page.evaluate(() => Object.assign(headset, { primaryInputMode: 'hand' }))
    await frames(page, 3)
    const { hangings } = await twoDoorsPlan()
    for (const id of ['p3-1', 'p3-2', 'p3-3']) {
      await pointAt(
        page,
        hangings.find(({ exhibit }) => exhibit === id)!,
      )
      await pinch(page)
      await viewing(page, id)
      const before = (await inspect(page)).states[id]
      const [act = ''] = await actsOf(page)
      await touchAt(page, await keyAt(page, act))
      await changes(page, id, before)
      await touchAt(page, await keyAt(page, 'Close'))
      await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
    }
    await page.evaluate(() => headset.activeSession?.end())
    await worn(page, false)
    expect(faults).toEqual([])
    await leave()
  })

  test('one does it by looks alone', long, async () => {
    const { page, faults, leave } = await enters('?quality=low&lang=en&at=p3')
    await page.evaluate(() => {
      for (const hand of ['left', 'right'] as const)
        Object.assign(headset.controllers[hand]!, { connected: false })
    })
    const vase = (await twoDoorsPlan()).hangings.find(({ exhibit }) => exhibit === 'p3-1')!
    await lookAt(page, vase)
    await viewing(page, 'p3-1')
    const [act = ''] = await actsOf(page)
    await lookAt(page, await keyAt(page, act))
    await changes(page, 'p3-1', undefined)
    expect(faults).toEqual([])
    await leave()
  })

  test(
    'the picture lost in a session: back on the page with a word, and in again',
    long,
    async () => {
      const { page, leave } = await enters('?quality=low&lang=en&at=p3')
      const loser = await page.evaluateHandle(() =>
        document
          .querySelector<HTMLCanvasElement>('#view')
          ?.getContext('webgl2')
          ?.getExtension('WEBGL_lose_context'),
      )
      await loser.evaluate((extension) => extension?.loseContext())
      await worn(page, false)
      await page.getByRole('alert').filter({ hasText: 'came back to the page' }).waitFor()
      await loser.evaluate((extension) => extension?.restoreContext())
      await settled(page)
      await button(page).click()
      await worn(page, true)
      await frames(page, 2)
      expect((await inspect(page)).room).toBe('p3')
      // The emulator itself throws on a lost context, so faults are not counted here.
      await leave()
    },
  )

  test(
    'another centre of the space leaves one where one is; a lost controller takes nobody along',
    long,
    async () => {
      const { page, faults, leave } = await enters('?quality=low&lang=ru&at=a')
      const start = await inspect(page)
      await pointAt(page, { x: start.pose.x + 0.8, y: 0, z: start.pose.z - 2 })
      await page.evaluate(() =>
        headset.controllers['right']?.updateAxis('thumbstick', 'y-axis', -1),
      )
      await frames(page, 3)
      await page.evaluate(() => Object.assign(headset.controllers['right']!, { connected: false }))
      await frames(page, 3)
      await page.evaluate(() => {
        headset.controllers['right']?.updateAxis('thumbstick', 'y-axis', 0)
        Object.assign(headset.controllers['right']!, { connected: true })
      })
      await frames(page, 12)
      expect((await inspect(page)).pose.z).toBeCloseTo(start.pose.z, 3)
      const before = await settled(page)
      await page.evaluate(() => {
        headset.position.set(1.2, 1.5, 0.8)
        headset.recenter()
      })
      await frames(page, 4)
      const after = await inspect(page)
      expect(Math.hypot(after.pose.x - before.pose.x, after.pose.z - before.pose.z)).toBeLessThan(
        0.05,
      )
      expect(faults).toEqual([])
      await leave()
    },
  )

  const times = 100

  test(`in and out ${times} times with nothing left over`, long, async () => {
    const { page, faults, leave } = await arrive('?quality=low&lang=en&at=a-4', small, emulated)
    await opened(page)
    await button(page).waitFor()
    await settled(page)
    const left = () =>
      page.evaluate(async () => {
        await hall.draw()
        const { pose, activity, frame } = hall.inspect()
        const { geometries, textures, textureBytes } = frame
        const { width, height } = document.querySelector<HTMLCanvasElement>('#view')!
        const nodes = document.body.querySelectorAll('*').length
        return { pose, activity, geometries, textures, textureBytes, width, height, nodes }
      })
    // What comes in sight with the wider look of a headset stays: two times are not counted.
    let before = await left()
    for (let time = 0; time < times + 2; time += 1) {
      await button(page).click()
      await worn(page, true)
      // Once it is there, so that it must go again.
      await page.waitForFunction(() =>
        hall.inspect().boards?.some(({ name }) => name === 'exhibit'),
      )
      if (time < 2) {
        await settled(page)
        await frames(page, 3)
        await settled(page)
      }
      await page.evaluate(() => headset.activeSession?.end())
      await worn(page, false)
      await settled(page)
      await page.waitForFunction(() => hall.inspect().boards === undefined)
      const now = await left()
      expect(
        Math.abs(now.pose.x - before.pose.x) + Math.abs(now.pose.z - before.pose.z),
      ).toBeLessThan(0.01)
      if (time < 2) before = { ...now, pose: before.pose, activity: before.activity }
      expect({ ...now, pose: 0 }, `time ${time}`).toEqual({ ...before, pose: 0 })
      expect(now.pose.heading).toBeCloseTo(before.pose.heading, 1)
      expect(now.pose.pitch).toBeCloseTo(before.pose.pitch, 1)
    }
    expect(faults).toEqual([])
    await leave()
  })
})
