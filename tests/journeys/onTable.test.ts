import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { emulated, keyAt, pressKey, pull, worn } from '../support/emulated.ts'
import { inspect, opened, settled } from '../support/hall.ts'

test.runIf(process.env['SOAK'] === '1')(
  'a vase on the real table: found no surface, set down by a press, asked, turned, put away',
  { timeout: 1_800_000 },
  async () => {
    const { page, faults, leave } = await arrive(
      '?quality=low&lang=en&at=p3-1',
      { viewport: { width: 900, height: 600 } },
      emulated,
    )
    page.setDefaultTimeout(120_000)
    await opened(page)
    const outside = await settled(page)
    await page.getByRole('button', { name: 'On my table', exact: true }).click()
    await worn(page, true)
    await keyAt(page, 'Back to the hall')
    // Three seconds without a surface: it floats at the height of a table, and a press leaves it there.
    for (let presses = 0; presses < 400; presses += 1) {
      await pull(page)
      const { boards = [] } = await inspect(page)
      if (boards.some(({ name }) => name === 'exhibit')) break
    }
    await keyAt(page, 'Set it elsewhere')
    await pressKey(page, 'Another glaze')
    await page.waitForFunction(() => hall.inspect().states['p3-1'] !== undefined)
    const { frame } = await inspect(page)
    // The thing, boards and hands, and nothing of the hall.
    expect(frame.calls).toBeLessThan(40)
    await pressKey(page, 'Back to the hall')
    await worn(page, false)
    const after = await settled(page)
    expect(after.activity).toEqual({ doing: 'viewing', exhibit: 'p3-1' })
    expect(Math.hypot(after.pose.x - outside.pose.x, after.pose.z - outside.pose.z)).toBeLessThan(
      0.05,
    )
    expect(faults).toEqual([])
    await leave()
  },
)
