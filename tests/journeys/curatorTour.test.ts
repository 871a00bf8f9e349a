import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arriveIn } from '../support/browser.ts'
import { inspect, opened, settled } from '../support/hall.ts'
import { servedFolder, type ServedFolder } from '../support/servedFolder.ts'

const panel = (id: string, title: string) => `  - id: ${id}
    title: ${title}
    alt: A panel.
    artefact: { kind: panel }
    label: ${title} says this.
`
/** What a curator writes: two rooms that the hall plans by itself, and a tour through both. */
const files = {
  'exhibition.yaml': 'version: 1\nid: sea\ntitle: The Sea\nlead: Two rooms.\nlanguages: [en]\n',
  'rooms/1-shore.yaml': `id: shore\ntitle: The shore\nexhibits:\n${panel('sand', 'Sand')}`,
  'rooms/2-deep.yaml': `id: deep\ntitle: The deep\nexhibits:\n${panel('fish', 'Fish')}  - id: jars
    title: Jars
    alt: A jar.
    artefact:
      kind: silhouettes
      with: { vases: [{ form: meiping, name: Jar, measures: It is high. }] }
    places: [{ on: plinth, size: [0.5, 0.7, 0.5] }]
`,
  'tours.yaml': `tours:
  sea: { title: The sea, minutes: 0.8, stops: [at-sand, at-fish, at-jars] }
stops:
  at-sand: { exhibit: sand, cues: [Here is the sand., It is warm.] }
  at-fish: { exhibit: fish, cues: [Fish live here.] }
  at-jars: { exhibit: jars, act: { do: turn, by: 90 }, cues: [The jar turns.] }
`,
}
let hall: ServedFolder | undefined
beforeAll(async () => {
  hall = await servedFolder(files)
})
afterAll(() => hall?.close())

const next = (page: Page) =>
  page.locator('.tour').getByRole('button', { name: 'Next', exact: true })

test('a tour that a curator wrote leads through rooms that the hall planned, without code', async () => {
  const { page, faults, leave } = await arriveIn(
    hall?.address ?? '',
    '?tour=sea&frameloop=never&motion=reduced&quality=low',
  )
  await opened(page)
  const cues = page.locator('.tour .cues li')
  expect((await settled(page)).activity).toEqual({ doing: 'following', tour: 'sea', stop: 1 })
  expect(await cues.allTextContents()).toEqual(['Here is the sand.', 'It is warm.'])
  await next(page).click()
  await cues.getByText('Fish live here.').waitFor()
  expect((await settled(page)).room).toBe('deep')
  await next(page).click()
  await cues.getByText('The jar turns.').waitFor()
  // A stop may carry an act: the exhibit does what it would do for a visitor.
  await page.waitForFunction(() => globalThis.hall.inspect().states['jars'] !== undefined)
  const { states, problems, activity } = await inspect(page)
  expect(states['jars']).toEqual({ turn: 90, glaze: 0 })
  expect(activity).toEqual({ doing: 'following', tour: 'sea', stop: 3 })
  expect(problems).toEqual([])
  expect(await next(page).isDisabled()).toBe(true)

  // And the same stops can be read, without a hall.
  await page.goto(new URL('catalogue/en/tours/', hall?.address).href)
  await page.locator('main').getByRole('link', { name: 'The sea' }).click()
  const text = await page.locator('main').innerText()
  for (const said of ['The sea', 'It is warm.', 'Fish live here.', 'The jar turns.'])
    expect(text).toContain(said)
  expect(faults).toEqual([])
  await leave()
})
