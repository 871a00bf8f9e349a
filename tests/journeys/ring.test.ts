import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'
import { walksTo } from '../support/onFoot.ts'
import { twoDoorsPlan } from '../support/twoDoors.ts'

/** The ring as a visitor walks it, with the rooms beside it. */
const rooms = 'f a p1 p2 p3 p4 w s w t3 t2 t1 t0 g a p5'.split(' ')

test('the whole ring on foot, by keys, with one exhibit opened in each room', async () => {
  const plan = await twoDoorsPlan()
  const { page, faults, leave } = await arrive(
    '?lang=en&frameloop=never&motion=reduced&quality=low',
    { viewport: { width: 160, height: 90 } },
  )
  await opened(page)
  const list = page.locator('#panel-room')
  await list.waitFor({ state: 'attached' })
  for (const room of rooms) {
    const view = plan.views[room]
    if (!view) throw new Error(`no view of ${room}`)
    await walksTo(page, plan, view)
    expect((await settled(page)).room).toBe(room)
    const button = list.locator('li button').first()
    await button.press('Enter')
    await viewing(page, `${room}-1`)
    await page.locator('.card h2').waitFor()
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
    await page.locator('#view').focus()
  }
  const { seen, problems, frame } = await inspect(page)
  expect(new Set(seen)).toEqual(new Set(rooms.map((room) => `${room}-1`)))
  expect(problems).toEqual([])
  // Every program of every room is there by now.
  expect(frame.programs).toBeLessThanOrEqual(24)
  expect(faults).toEqual([])
  await leave()
})
