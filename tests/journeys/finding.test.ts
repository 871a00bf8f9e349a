import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { dictionary, type Language } from '../../src/words/index.ts'
import { arrive, arriveIn, hallAt } from '../support/browser.ts'
import { inspect, opened, viewing } from '../support/hall.ts'

const quiet = 'frameloop=never&motion=reduced&quality=low'
const button = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).and(page.locator('.bar button'))

async function arrived(address: string, options = {}) {
  const arrival = await arrive(`?${quiet}&${address}`, options)
  await opened(arrival.page)
  await arrival.page.locator('.bar').waitFor()
  return arrival
}

/** Waits until the visitor stands in this room, whatever is still to be built round it. */
const standsIn = (page: Page, room: string) =>
  page.waitForFunction((id) => hall.inspect().room === id, room)

describe('never lost', () => {
  const asked: Record<Language, [query: string, id: string][]> = {
    en: [
      ['giraffe', 't2-2'],
      ['meiping', 'p3-1'],
      ['guest', 'g'],
    ],
    zh: [
      ['斗栱', 'p2-1'],
      ['jieqi', 'p4-4'],
      ['阿丁克拉', 't2-5'],
    ],
    ru: [
      ['жираф', 't2-2'],
      ['дупельшнеп', ''],
      ['решётк', 'p4-3'],
      ['цилинем', 't2-2'],
    ],
  }
  test.for(Object.entries(asked) as [Language, [string, string][]][])(
    'three things found by search in %s, each in two actions from where one stands',
    async ([language, queries]) => {
      const { page, faults, leave } = await arrived(`lang=${language}&at=s`)
      const words = dictionary[language]
      for (const [query, id] of queries) {
        await button(page, words.works).click()
        await page.getByLabel(words.search, { exact: true }).fill(query)
        const found = page.locator('.works li button')
        if (id === '') {
          await page.getByText(words.foundNothing).waitFor()
          await button(page, words.works).click()
          continue
        }
        const code = found.filter({ has: page.locator(`.seal:text-is("${id.toUpperCase()}")`) })
        await code.click()
        await page.locator('.works').waitFor({ state: 'hidden' })
        if (id.includes('-')) await viewing(page, id)
        await standsIn(page, id.split('-')[0] ?? '')
      }
      expect((await inspect(page)).problems).toEqual([])
      expect(faults).toEqual([])
      await leave()
    },
  )

  test('every exhibit is two actions away, from the list of works', async () => {
    const { page, faults, leave } = await arrived('lang=en')
    const { exhibition } = await inspect(page)
    await button(page, 'Works').click()
    const listed = await page.locator('.works li .seal').allTextContents()
    expect(listed.map((code) => code.toLowerCase())).toEqual(
      exhibition.rooms.flatMap((room) => room.exhibits.map(({ id }) => id)),
    )
    await page.locator('.works li button').last().click()
    await viewing(page, 'g-4')
    expect(faults).toEqual([])
    await leave()
  })

  test('the plan shows where one is and what was seen, and leads to any room', async () => {
    const { page, faults, leave } = await arrived('lang=en&at=p1-1')
    await button(page, 'Plan').click()
    await page.getByText('You are here: Mission').waitFor()
    const marker = page.locator('.map .marker')
    const { pose } = await inspect(page)
    expect(await marker.getAttribute('transform')).toBe(
      `translate(${pose.x} ${pose.z}) rotate(${pose.heading})`,
    )
    expect(await page.locator('.plan li', { hasText: 'Mission' }).textContent()).toContain(
      '1 of 4 seen',
    )
    // By the list, and by pressing the drawing.
    await page.locator('.plan li button', { hasText: 'Seminar room' }).click()
    await standsIn(page, 's')
    await button(page, 'Plan').click()
    await page.locator('.map .space', { hasText: 'T3' }).click()
    await standsIn(page, 't3')
    expect(faults).toEqual([])
    await leave()
  })

  test('what is left to see: the list without what was seen', async () => {
    const { page, leave } = await arrived('lang=en&at=p1-1')
    await button(page, 'Works').click()
    await page.getByLabel('Only what I have not seen').check()
    const codes = await page.locator('.works li .seal').allTextContents()
    expect(codes).not.toContain('P1-1')
    expect(codes).toHaveLength(73)
    await leave()
  })

  test('exhibits that share a motif or a symmetry lead to one another', async () => {
    const { page, faults, leave } = await arrived('lang=en&at=p3-4')
    const also = page.locator('.see-also')
    await also.getByText('Four-fold symmetry').click()
    await also.getByRole('link', { name: /P4-3/ }).first().click()
    await viewing(page, 'p4-3')
    expect(faults).toEqual([])
    await leave()
  })
})

describe('as one wants it', () => {
  test('text, light, motion and sound are chosen at once and kept on the device', async () => {
    const { page, faults, leave } = await arrived('lang=en')
    const root = page.locator('html')
    const size = () => page.locator('.ui').evaluate((ui) => getComputedStyle(ui).fontSize)
    const before = Number.parseFloat(await size())
    await button(page, 'Settings').click()
    await page.getByLabel('Very large').check()
    expect(Number.parseFloat(await size())).toBeCloseTo(1.5 * before, 1)
    await page.getByLabel('High contrast').check()
    expect(await root.getAttribute('data-look')).toBe('sharp')
    await page.getByLabel('Less motion').check()
    expect(await root.getAttribute('data-motion')).toBe('reduced')
    await page.getByLabel('On', { exact: true }).check()
    await page.goto(hallAt(`?${quiet}`))
    await opened(page)
    await page.locator('.bar').waitFor()
    expect(await root.getAttribute('data-look')).toBe('sharp')
    expect(await root.getAttribute('data-text')).toBe('larger')
    await button(page, 'Settings').click()
    expect(await page.getByLabel('On', { exact: true }).isChecked()).toBe(true)
    expect(faults).toEqual([])
    await leave()
  })

  test('less motion turns a walk to an exhibit into a cut', async () => {
    const { page, leave } = await arrive('?lang=en&at=p1&frameloop=never&quality=low')
    await opened(page)
    await page.locator('.bar').waitFor()
    await button(page, 'Settings').click()
    await page.getByLabel('Less motion').check()
    await button(page, 'Settings').click()
    await page.locator('#panel-room li button').first().press('Enter')
    expect((await inspect(page)).activity).toEqual({ doing: 'viewing', exhibit: 'p1-1' })
    await leave()
  })

  test('the rooms sound only when they are asked to, and what is heard can be read', async () => {
    const { page, faults, leave } = await arrive(`?${quiet}&lang=en&at=p3-1`, {}, (fresh) =>
      fresh.addInitScript(() => {
        const made: AudioContext[] = []
        Object.assign(globalThis, { made })
        const Own = globalThis.AudioContext
        globalThis.AudioContext = class extends Own {
          constructor() {
            super()
            made.push(this)
          }
        }
      }),
    )
    await opened(page)
    await page.locator('.bar').waitFor()
    const states = () =>
      page.evaluate(() =>
        (Reflect.get(globalThis, 'made') as AudioContext[]).map((each) => each.state),
      )
    expect(await states()).toEqual([])
    await button(page, 'Settings').click()
    await page.getByLabel('On', { exact: true }).check()
    await page.waitForFunction(() => Reflect.get(globalThis, 'made')[0]?.state === 'running')
    await button(page, 'Settings').click()
    const glaze = page.getByRole('button', { name: 'Another glaze' })
    await glaze.press('Enter')
    await page.getByText('Heard: porcelain').waitFor()
    await page.evaluate(() => hall.draw(3))
    await page.getByText('Heard: porcelain').waitFor({ state: 'detached' })
    await button(page, 'Settings').click()
    await page.getByLabel('Off', { exact: true }).check()
    await page.waitForFunction(() => Reflect.get(globalThis, 'made')[0]?.state === 'closed')
    expect(faults).toEqual([])
    await leave()
  })
})

test('a label taken home lies on the shelf as a picture, over a reload, until it is deleted', async () => {
  const { page, faults, leave } = await arrived('lang=zh&at=p3-1')
  const words = dictionary.zh
  await page.getByRole('button', { name: words.takeHome }).click()
  await page.goto(hallAt(`?${quiet}&lang=en`))
  await opened(page)
  await page.locator('.bar').waitFor()
  expect((await inspect(page)).seen).toEqual(['p3-1'])
  await button(page, 'Shelf').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save: 三种器形' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^p3-1-zh-\d{4}-\d\d-\d\d\.png$/)
  const bytes: Buffer[] = []
  for await (const part of await download.createReadStream()) bytes.push(part as Buffer)
  const png = Buffer.concat(bytes)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // 780 mm at two pixels a millimetre.
  expect(png.readUInt32BE(16)).toBe(1560)
  // The whole visit is a link, which another device reads as a code or takes as text.
  await page.getByRole('img', { name: 'QR code of this link' }).waitFor()
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    }),
  )
  await page.locator('.share').getByRole('button').click()
  const link = await page.locator('.share input').inputValue()
  const other = await arriveIn(new URL('/', link).href, link.slice(new URL('/', link).href.length))
  await opened(other.page)
  expect((await inspect(other.page)).seen).toEqual(['p3-1'])
  expect(new URL(other.page.url()).hash).toBe('')
  await button(other.page, 'Shelf').click()
  await other.page.getByRole('link', { name: 'Save: 三种器形' }).waitFor()
  expect(other.faults).toEqual([])
  await other.leave()
  await page.getByRole('button', { name: 'Delete: 三种器形' }).click()
  await page.getByText('Nothing here yet').waitFor()
  expect(faults).toEqual([])
  await leave()
})
