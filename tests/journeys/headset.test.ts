import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { arrive } from '../support/browser.ts'
import {
  emulated,
  frames,
  keyAt,
  lookAt,
  pointAt,
  pressKey,
  pull,
  taps,
  touchAt,
  worn,
} from '../support/emulated.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'
import { twoDoorsPlan } from '../support/twoDoors.ts'

/** A small window: the headset's picture is drawn into it, by a machine without a graphics card. */
const small = { viewport: { width: 640, height: 360 } }
const button = (page: Page) => page.getByRole('button', { name: /VR/ })

test('refused with a sentence; in by the button; ray, finger and look do, read, tour and leave', async () => {
  const { page, faults, leave } = await arrive('?quality=low&lang=en&at=p3', small, emulated)
  await opened(page)
  await button(page).waitFor()
  // Both ways in, in sight without a menu however small the window.
  for (const viewport of [{ width: 390, height: 640 }, small.viewport]) {
    await page.setViewportSize(viewport)
    for (const name of ['Enter VR', 'On my table']) {
      const { x, y, width, height } = (await page
        .getByRole('button', { name, exact: true })
        .boundingBox())!
      const least = Math.min(x, y, viewport.width - x - width, viewport.height - y - height)
      expect(least, `${name} at ${viewport.width}`).toBeGreaterThanOrEqual(0)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(40)
    }
  }
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
    ['NotAllowedError', 'permission was refused'],
    ['InvalidStateError', 'in use by another page'],
    ['NotSupportedError', 'could not open'],
  ] as const) {
    await refuse(fault)
    await button(page).click()
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor({ timeout: 2000 })
  }
  await page.getByRole('alert').getByRole('button').click()
  const outside = await inspect(page)
  await page.getByRole('button', { name: 'Enter VR', exact: true }).click()
  await worn(page, true)
  await frames(page, 1)
  const first = await inspect(page)
  expect(first.pose.heading).toBeCloseTo(outside.pose.heading, 1)
  expect(first.pose.x).toBeCloseTo(outside.pose.x, 2)
  // The head walks the visit.
  await page.evaluate(() => headset.position.set(0.1, 1.7, -0.1))
  await frames(page, 1)
  expect((await inspect(page)).pose.y).toBeCloseTo(1.7, 2)

  // By ray: an exhibit, and a key of the board beside it.
  const vase = (await twoDoorsPlan()).hangings.find(({ exhibit }) => exhibit === 'p3-1')!
  await pointAt(page, vase)
  await pull(page)
  await viewing(page, 'p3-1')
  await pressKey(page, 'Another glaze')
  await page.waitForFunction(() => hall.inspect().states['p3-1'] !== undefined)

  // A vase in the hand, another window before it, hands for controllers: nothing stays held.
  const stands = async () => page.evaluate(() => hall.inspect().states['p3-1'])
  await pointAt(page, vase)
  const squeeze = (value: number) =>
    page.evaluate((at) => headset.controllers['right']?.updateButtonValue('squeeze', at), value)
  await squeeze(1)
  await frames(page, 2)
  await page.evaluate(() => headset.updateVisibilityState('visible-blurred'))
  await frames(page, 2)
  await page.evaluate(() => headset.controllers['right']?.updateButtonValue('trigger', 1))
  await frames(page, 1)
  const held = await stands()
  await page.evaluate(() => headset.controllers['right']?.updateButtonValue('trigger', 0))
  await frames(page, 1)
  expect(await stands()).toEqual(held)
  await page.evaluate(() => {
    headset.updateVisibilityState('visible')
    Object.assign(headset, { primaryInputMode: 'hand' })
  })
  await frames(page, 2)
  await page.evaluate(() => Object.assign(headset, { primaryInputMode: 'controller' }))
  await squeeze(0)
  await page.evaluate(() => Object.assign(headset, { primaryInputMode: 'hand' }))
  await frames(page, 2)

  // By hand: the key under a finger, and no other.
  const before = await stands()
  await touchAt(page, await keyAt(page, 'Turn left'))
  await page.waitForFunction(
    (was) => JSON.stringify(hall.inspect().states['p3-1']) !== was,
    JSON.stringify(before),
  )
  await page.evaluate(() => Object.assign(headset, { primaryInputMode: 'controller' }))
  await frames(page, 2)

  // A tour by the menu: at its stop a caption; behind the system's window the docent waits.
  await taps(page, 'a-button')
  expect((await inspect(page)).activity.doing).toBe('wandering')
  await taps(page, 'a-button')
  await pressKey(page, '中文')
  await page.waitForFunction(() => hall.inspect().language === 'zh')
  await pressKey(page, '导览')
  await keyAt(page, '菜单')
  const menu = (await inspect(page)).boards?.find(({ name }) => name === 'menu')
  await pressKey(page, menu?.keys[0]?.label ?? '')
  await page.waitForFunction(() => hall.inspect().activity.doing === 'following')
  const at = async () => {
    const { activity } = await inspect(page)
    return activity.doing === 'following' ? activity.stop : undefined
  }
  expect(await at()).toBe(1)
  await pressKey(page, '播放')
  await keyAt(page, '暂停')
  await page.evaluate(() => headset.updateVisibilityState('visible-blurred'))
  await keyAt(page, '播放')
  await page.evaluate(() => headset.updateVisibilityState('visible'))
  await keyAt(page, '暂停')

  // Nothing in hand: what is looked at for a while is pressed.
  await page.evaluate(() => {
    for (const hand of ['left', 'right'] as const)
      Object.assign(headset.controllers[hand]!, { connected: false })
  })
  await lookAt(page, await keyAt(page, '下一站'))
  await page.waitForFunction(() => {
    const { activity } = hall.inspect()
    return activity.doing === 'following' && activity.stop === 2
  })

  // Ended by the system: back on the page, at the same place, in the same language.
  const there = await inspect(page)
  await page.evaluate(() => {
    for (const hand of ['left', 'right'] as const)
      Object.assign(headset.controllers[hand]!, { connected: true })
    headset.quaternion.set(0, 0, 0, 1)
    void headset.activeSession?.end()
  })
  await worn(page, false)
  const after = await inspect(page)
  expect([after.language, after.pose.y]).toEqual(['zh', 1.6])
  expect(Math.hypot(after.pose.x - there.pose.x, after.pose.z - there.pose.z)).toBeLessThan(0.05)
  await settled(page)
  await page.getByRole('button', { name: '进入 VR', exact: true }).waitFor()
  expect(faults).toEqual([])
  await leave()
})
