import { expect, test } from 'vitest'
import { come } from '../support/come.ts'
import { inspect, picture, pressToSee, seenBesideCard, settled } from '../support/hall.ts'

test('keys ask, follow a thread and turn the cloud; a press on a sphere chooses it', async () => {
  const { page, faults } = await come('?quality=low&lang=en&at=t1-6&motion=reduced')
  await settled(page)
  expect((await inspect(page)).draped).not.toContain('t1-6')
  const said = page.locator('.card [aria-live=polite]')
  await pressToSee(page, 'Everything with six-fold symmetry')
  expect(await said.innerText()).toContain('5 exhibits have six-fold symmetry')
  expect(await said.innerText()).toMatch(/MB in \d+ files.+ \d+ draw calls/)
  await pressToSee(page, 'Next point')
  expect(await said.innerText()).toContain('Cloud collar')
  await pressToSee(page, 'Follow a line')
  await page.getByRole('button', { name: 'Save as JSON-LD', exact: true }).click()
  await settled(page)
  expect(await said.innerText()).toContain('on your shelf as JSON-LD')
  await pressToSee(page, 'Turn right')
  await pressToSee(page, 'Turn left')
  const before = await picture(page)
  // Any sphere near the middle of the cloud, which hangs over x -31.6, z -4.6.
  const { x, y } = await seenBesideCard(page, { x: -31.7, y: 1.42, z: -4.7 })
  const at = () => page.evaluate(() => Reflect.get(hall.inspect().states['t1-6'] ?? {}, 'at'))
  const chosen = await at()
  for (let off = 0; off < 10 && (await at()) === chosen; off += 1) {
    await page.mouse.click(x + off * 2, y)
    await settled(page)
  }
  expect(await at()).not.toBe(chosen)
  expect(await picture(page)).not.toBe(before)
  expect(faults).toEqual([])
})
