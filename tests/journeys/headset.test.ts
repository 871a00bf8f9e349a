import { expect, test } from 'vitest'
import { layFloor, route } from '#plan'
import type { Page } from 'playwright'
import { arrive } from '../support/browser.ts'
import { emulated, frames, pointAt, pressKey, pull, taps, worn } from '../support/emulated.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const small = { viewport: { width: 640, height: 360 } }
const button = (page: Page) => page.getByRole('button', { name: /VR/ })

/** Goes over the floor by pointing at it and pulling the trigger, round what stands in the way. */
async function goesTo(page: Page, goal: { x: number; z: number }): Promise<void> {
  const floor = layFloor(await twoDoorsPlan())
  for (let moves = 0; moves < 12; moves += 1) {
    const { pose } = await inspect(page)
    if (Math.hypot(goal.x - pose.x, goal.z - pose.z) < 0.8) return
    const next = route(floor, pose, goal)?.find(
      ({ x, z }) => Math.hypot(x - pose.x, z - pose.z) > 0.3,
    )
    if (!next) throw new Error('no way there')
    await pointAt(page, { ...next, y: 0 })
    await pull(page)
    await page.waitForFunction(
      ([x, z]) => Math.hypot(hall.inspect().pose.x - x, hall.inspect().pose.z - z) > 0.2,
      [pose.x, pose.z] as const,
    )
  }
  throw new Error(`did not come to ${goal.x}, ${goal.z}`)
}

test('in by the button, to the next room and an exhibit by the controller, and out again', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en', small, emulated)
  await opened(page)
  await button(page).waitFor()
  // One, and in sight without a menu however small the window.
  for (const viewport of [{ width: 390, height: 640 }, small.viewport]) {
    await page.setViewportSize(viewport)
    expect(await button(page).count()).toBe(1)
    const { x, y, width, height } = (await button(page).boundingBox())!
    expect(
      Math.min(x, y, viewport.width - x - width, viewport.height - y - height),
    ).toBeGreaterThanOrEqual(0)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(40)
  }
  await page.getByRole('button', { name: 'Enter VR', exact: true }).click()
  await worn(page, true)
  await frames(page, 1)
  const first = await inspect(page)
  expect(first.pose.heading).toBeCloseTo(0, 1)
  expect(first.pose.x).toBeCloseTo(0, 2)

  // The head walks and turns the visit.
  await page.evaluate(() => headset.position.set(0.2, 1.7, -0.1))
  await frames(page, 1)
  const leaned = await inspect(page)
  expect(leaned.pose.x).toBeCloseTo(0.2, 2)
  expect(leaned.pose.y).toBeCloseTo(1.7, 2)

  // Thirty degrees to a push of the stick, once.
  const push = async (axis: 'x-axis' | 'y-axis', value: number, drawn = 1) => {
    await page.evaluate(
      ([name, at]) => headset.controllers['right']?.updateAxis('thumbstick', name, at),
      [axis, value] as const,
    )
    await frames(page, drawn)
  }
  await push('x-axis', 1, 3)
  expect((await inspect(page)).pose.heading).toBeCloseTo(30, 1)
  await push('x-axis', 0)
  await push('x-axis', -1, 2)
  await push('x-axis', 0)
  expect((await inspect(page)).pose.heading).toBeCloseTo(0, 1)

  // Pushed forward the stick shows an arc; let go, one stands at its end.
  await pointAt(page, { x: 4.5, y: 1.4, z: 19 })
  await push('y-axis', -1)
  await push('y-axis', 0)
  await page.waitForFunction(() => hall.inspect().pose.x > 2)

  await goesTo(page, { x: 0.4, z: 7 })
  expect((await inspect(page)).room).toBe('a')

  // An exhibit by ray, and one of its acts by a key of the board beside it.
  const { x, y, z } = (await twoDoorsPlan()).hangings.find(({ exhibit }) => exhibit === 'a-4')!
  await pointAt(page, { x, y, z })
  await pull(page)
  await viewing(page, 'a-4')
  await pressKey(page, 'Next space')
  await page.waitForFunction(() => hall.inspect().states['a-4'] !== undefined)

  // Another language, by the menu that a button of the controller opens.
  await taps(page, 'a-button')
  expect((await inspect(page)).activity.doing).toBe('wandering')
  await taps(page, 'a-button')
  await pressKey(page, '中文')
  await page.waitForFunction(() => hall.inspect().language === 'zh')
  await pressKey(page, '平面图')
  // The list of all rooms has come.
  await page.waitForFunction(() => {
    const { boards, exhibition } = hall.inspect()
    return boards?.some(({ keys }) =>
      keys.some(({ label }) => label === exhibition.rooms[0]?.title),
    )
  })
  const before = await inspect(page)
  await pressKey(page, '退出 VR')
  await worn(page, false)
  const after = await inspect(page)
  expect(after.language).toBe('zh')
  expect(after.room).toBe('a')
  expect(after.pose.y).toBe(1.6)
  expect(Math.hypot(after.pose.x - before.pose.x, after.pose.z - before.pose.z)).toBeLessThan(0.01)
  await page.getByRole('button', { name: '进入 VR', exact: true }).waitFor()
  expect(faults).toEqual([])
  await leave()
})

test('refused, hidden, hands for controllers, lost controllers, ended by the system: no dead end', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=ru&at=a', small, emulated)
  await opened(page)
  const refuse = (name: string) =>
    page.evaluate((fault) => {
      const { xr } = navigator
      if (!xr) throw new Error('no headset')
      const ask = xr.requestSession.bind(xr)
      xr.requestSession = () => {
        xr.requestSession = ask
        return Promise.reject(new DOMException('no', fault))
      }
    }, name)
  for (const [fault, sentence] of [
    ['NotAllowedError', 'нет разрешения'],
    ['InvalidStateError', 'Шлем занят'],
    ['NotSupportedError', 'не смогло открыть'],
  ] as const) {
    await refuse(fault)
    await button(page).click()
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor({ timeout: 2000 })
  }
  await page.getByRole('alert').getByRole('button').click()
  await button(page).click()
  await worn(page, true)
  expect(await page.getByRole('alert').count()).toBe(0)
  await frames(page, 3)

  // Behind a system's own window nothing answers.
  const start = await inspect(page)
  const there = { x: start.pose.x + 0.8, y: 0, z: start.pose.z - 2 }
  await page.evaluate(() => headset.updateVisibilityState('visible-blurred'))
  await frames(page, 3)
  await page.evaluate(() => headset.controllers['right']?.updateButtonValue('trigger', 1))
  await frames(page, 3)
  await page.evaluate(() => headset.controllers['right']?.updateButtonValue('trigger', 0))
  await page.evaluate(() => headset.updateVisibilityState('visible'))
  await frames(page, 4)
  expect((await inspect(page)).pose.z).toBeCloseTo(start.pose.z, 3)

  // A controller that is lost while it aims takes nobody along.
  await pointAt(page, there)
  await page.evaluate(() => headset.controllers['right']?.updateAxis('thumbstick', 'y-axis', -1))
  await frames(page, 3)
  await page.evaluate(() => Object.assign(headset.controllers['right']!, { connected: false }))
  await frames(page, 3)
  await page.evaluate(() => {
    headset.controllers['right']?.updateAxis('thumbstick', 'y-axis', 0)
    Object.assign(headset.controllers['right']!, { connected: true })
  })
  await frames(page, 12)
  expect((await inspect(page)).pose.z).toBeCloseTo(start.pose.z, 3)

  // Hands do what controllers do.
  await page.evaluate(() => Object.assign(headset, { primaryInputMode: 'hand' }))
  await frames(page, 3)
  await pointAt(page, there)
  await page.evaluate(() => headset.hands['right']?.updatePinchValue(1))
  await frames(page, 3)
  await page.evaluate(() => headset.hands['right']?.updatePinchValue(0))
  await page.waitForFunction((z) => hall.inspect().pose.z < z - 1, start.pose.z)

  // Another centre of the tracked space leaves one where one is.
  const before = await settled(page)
  await page.evaluate(() => {
    headset.position.set(1.2, 1.5, 0.8)
    headset.recenter()
  })
  await frames(page, 4)
  const after = await inspect(page)
  expect(Math.hypot(after.pose.x - before.pose.x, after.pose.z - before.pose.z)).toBeLessThan(0.05)

  await page.evaluate(() => headset.activeSession?.end())
  await worn(page, false)
  expect((await inspect(page)).pose.y).toBe(1.6)
  await page.getByRole('button', { name: 'Войти в VR', exact: true }).waitFor()
  expect(faults).toEqual([])
  await leave()
})

const times = process.env['SOAK'] === '1' ? 100 : 5

test(
  `in and out ${times} times with nothing left over`,
  { timeout: 240_000 + times * 10_000 },
  async () => {
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
  },
)
