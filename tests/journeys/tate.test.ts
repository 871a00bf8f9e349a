import { outline } from '#exhibition'
import { planBuilding } from '#plan/planner'
import { expect, test } from 'vitest'
import { openHall } from '../../src/workshop/bench/openHall.ts'
import { readFolder } from '../../src/workshop/readFolder.ts'
import { arriveIn } from '../support/browser.ts'
import { aFolder } from '../support/folder.ts'
import { inspect, opened, settled, viewing } from '../support/hall.ts'
import { walksTo } from '../support/onFoot.ts'
import { hasTate, writeTate } from '../support/tate.ts'

test.runIf(hasTate)(
  '1,200 works of Tate’s open by one command, and three rooms are walked on foot',
  async () => {
    const folder = await aFolder()
    await writeTate(1200, folder)
    const house = await openHall(folder)
    console.log(`1,200 works answered after ${house.seconds.toFixed(1)} s`)
    try {
      const { exhibition } = await readFolder(folder)
      if (!exhibition) throw new Error('nothing was read')
      const plan = planBuilding(outline(exhibition))
      const { page, faults, leave } = await arriveIn(
        house.address,
        '?lang=en&frameloop=never&motion=reduced&quality=low',
        { viewport: { width: 160, height: 90 } },
      )
      await opened(page)
      expect((await inspect(page)).exhibition.rooms).toHaveLength(100)

      const list = page.locator('#panel-room')
      await list.waitFor({ state: 'attached' })
      const ways = [plan.arrival.room]
      while (ways.length < 3) {
        const here = ways.at(-1)
        const door = plan.openings.find(
          ({ kind, sides }) =>
            kind === 'doorway' &&
            sides.some((side) => side === here) &&
            sides.some((side) => !ways.includes(side)),
        )
        const next = door?.sides.find((side) => !ways.includes(side))
        if (next === undefined) throw new Error(`no way on from ${here}`)
        ways.push(next)
      }
      for (const room of ways) {
        const view = plan.views[room]
        if (!view) throw new Error(`no view of ${room}`)
        await walksTo(page, plan, view)
        expect((await settled(page)).room).toBe(room)
        const first = exhibition.rooms.find(({ id }) => id === room)?.exhibits[0]
        if (!first) throw new Error(`nothing hangs in ${room}`)
        await list.locator('li button').first().press('Enter')
        await viewing(page, first.id)
        await page.locator('.card h2').waitFor()
        expect(await page.locator('.card h2').textContent()).toContain(first.title.en)
        await page.keyboard.press('Escape')
        await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
        await page.locator('#view').focus()
      }
      const { problems, frame } = await inspect(page)
      // Some of Tate's titles are longer than a label: the hall says so, and goes on.
      expect(problems.filter(({ says }) => !says.startsWith('too long for its plate'))).toEqual([])
      expect(frame.calls).toBeLessThanOrEqual(60)
      expect(frame.textureBytes).toBeLessThanOrEqual(128_000_000)
      expect(faults).toEqual([])
      await leave()
    } finally {
      await house.close()
    }
  },
)
