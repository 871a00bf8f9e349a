import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { opened, settled } from '../support/hall.ts'

const typed = 'Canary Wen'

test('in a lesson: no sound, a clock, a name of one’s own, and the shelf into a folder', async () => {
  const { page, faults, leave } = await arrive(
    '?class=1&quality=low&lang=en&motion=reduced&at=t3-4',
    {},
    // Without folders, as in most browsers, files come as downloads.
    (fresh) => fresh.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker')),
  )
  await opened(page)
  await settled(page)
  const by = (name: string) => page.getByRole('button', { name, exact: true })
  expect(await by('Sound').count()).toBe(0)
  const time = page.getByRole('timer')
  expect(await time.innerText()).toBe('20:00')
  await by('Five minutes less').press('Enter')
  await by('Start the time').press('Enter')
  await page.waitForFunction(
    () => document.querySelector('[role=timer]')?.textContent === '14:58',
    undefined,
    { polling: 100 },
  )
  await by('Stop the time').press('Enter')

  for (let step = 0; step < 3; step += 1) await by('Next step').press('Enter')
  await page.getByLabel('A name of your own').fill(typed)
  await page.getByLabel('A name of your own').press('Enter')
  await page.locator('.card form').getByText(`Colours of the terms: ${typed}`).waitFor()
  const kept = await page.evaluate(() => ({
    states: JSON.stringify(hall.inspect().states),
    local: JSON.stringify({ ...localStorage }),
    tab: Object.values({ ...sessionStorage }).map((text): unknown => JSON.parse(String(text))),
  }))
  expect(kept.states).not.toContain(typed)
  expect(kept.local).not.toContain(typed)
  const told = JSON.stringify(kept.tab)
  const titles = told.match(/"title":"[^"]*Canary Wen"/g) ?? []
  expect(titles).toHaveLength(3)
  expect(told.split(typed)).toHaveLength(4)

  const files: string[] = []
  page.on('download', (download) => files.push(download.suggestedFilename()))
  await by('Save the shelf to a folder').press('Enter')
  await page.getByText('Saved: 3 of 3').waitFor()
  expect(new Set(files.map((name) => name.split('.').at(-1)))).toEqual(
    new Set(['css', 'json', 'png']),
  )
  expect(faults).toEqual([])
  await leave()
})
