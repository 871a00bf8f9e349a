import { languages, ownName, type Language } from '#words'
import { kioskWords } from '#words/kiosk'
import { apartWords } from '#modes/kiosk/words'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { findings } from '../support/findings.ts'
import { opened, picture, settled } from '../support/hall.ts'
import { longWaitsStand } from '../support/longWaits.ts'

const soaks = process.env['SOAK'] === '1'
/** A level screen of 1080p, and an upright one of 4K. */
const sizes = [
  { width: 1920, height: 1080 },
  { width: 2160, height: 3840 },
]
const looks = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
] as const

const waits = (page: Page, seconds: number) => page.evaluate((s) => hall.draw(s), seconds)
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()
const knocks = async (page: Page) => {
  const { width } = page.viewportSize() ?? { width: 0 }
  for (let knock = 0; knock < 5; knock += 1) await page.mouse.click(width - 20, 20)
}
const types = async (page: Page, pin: string, language: Language) => {
  for (const digit of pin) await press(page, digit)
  await press(page, kioskWords.enter[language])
}

/** Everything that a kiosk shows of its own, one after the other on the same page. */
const states: [name: string, reach: (page: Page, language: Language) => Promise<unknown>][] = [
  ['the pad where staff choose the PIN', () => Promise.resolve()],
  [
    'nobody there',
    async (page, language) => {
      await types(page, '2718', language)
      await page.locator('.kiosk-seal').waitFor()
    },
  ],
  [
    'somebody there, in a rehearsal',
    async (page) => {
      await page.keyboard.press('KeyW')
      await page.locator('.kiosk-foot').waitFor()
      await settled(page)
    },
  ],
  ['controls lower', (page, language) => press(page, kioskWords.lower[language])],
  [
    'something taken',
    async (page) => {
      await page.keyboard.press('KeyE')
      await settled(page)
      await page.locator('.card-acts button').nth(2).click()
      await page.locator('.kiosk-taken .code').waitFor()
    },
  ],
  [
    'asked',
    async (page, language) => {
      await press(page, kioskWords.goOn[language])
      await waits(page, 10.5)
      await page.getByRole('alertdialog').waitFor()
    },
  ],
  [
    'the pad of staff',
    async (page) => {
      await page.keyboard.press('Space')
      await knocks(page)
      await page.locator('.kiosk-digits').waitFor()
    },
  ],
  ['the corner of staff', (page, language) => types(page, '2718', language)],
]

/** Everybody can use what is shown, in whichever look. */
async function inEveryLook(page: Page, name: string): Promise<void> {
  for (const each of looks) {
    await page.emulateMedia(each)
    expect(await findings(page), `${name}, ${JSON.stringify(each)}`).toEqual([])
  }
}

/** A kiosk kept like this, on a page of that size, whose states stay for as long as they are looked at. */
const aKiosk = (address: string, viewport: (typeof sizes)[number], kept: object = {}) =>
  arrive(address, { viewport, deviceScaleFactor: 0.5 }, async (page) => {
    await longWaitsStand(page)
    await page.route('**/data/kiosk.json', (route) =>
      route.fulfill({
        json: {
          idle: 60,
          warning: 20,
          languages,
          sound: 'off',
          attract: [],
          publicAddress: 'https://hall.example.org/',
          ...kept,
        },
      }),
    )
  })

const still = 'frameloop=never&motion=reduced&quality=low'
const combinations = soaks
  ? sizes.flatMap((size) => languages.map((language) => ({ size, language })))
  : [{ size: { width: 1080, height: 1920 }, language: 'ru' as const }]
const seen = combinations.flatMap((each) =>
  (soaks ? looks : looks.slice(2)).map((look) => ({ ...each, look })),
)
/** Two of them in the short checks, which need no PIN. */
const shown = soaks ? states : states.slice(2, 5)

test.each(seen)(
  'everybody can use every state of a kiosk: $size in $language, $look',
  async ({ size, language, look }) => {
    const { page, faults, leave } = await aKiosk(
      `?mode=kiosk&rehearse&lang=${language}&${still}${soaks ? '&staff=set' : ''}`,
      size,
    )
    await page.emulateMedia(look)
    await opened(page)
    for (const [name, reach] of shown) {
      await reach(page, language)
      if (!soaks && name === shown[0]?.[0]) continue
      expect(await findings(page), name).toEqual([])
    }
    expect(faults).toEqual([])
    await leave()
  },
)

test.runIf(soaks).each(combinations)(
  'and what is dark, set up or taken home: $size in $language',
  async ({ size, language }) => {
    const closed = { timeZone: 'UTC', week: {}, holidays: [] }
    const { page, faults, leave } = await aKiosk(`?mode=kiosk&lang=${language}&${still}`, size, {
      hours: closed,
    })
    await opened(page)
    await inEveryLook(page, 'closed')
    await page.mouse.click(400, 300)
    await inEveryLook(page, 'closed, with the hours')
    await page.goto(new URL(`?mode=setup&lang=${language}`, page.url()).href)
    await page.getByRole('heading', { name: apartWords.setUp[language] }).waitFor()
    await inEveryLook(page, 'the set-up')
    await press(page, apartWords.beginTouch[language])
    await inEveryLook(page, 'the trial of the touch')
    expect(faults).toEqual([])
    await leave()
  },
)

test.runIf(soaks).each(combinations)(
  'and the catalogue in place of a picture: $size in $language',
  async ({ size, language }) => {
    const { page, faults, leave } = await arrive(
      `?mode=kiosk&lang=${language}`,
      { viewport: size, deviceScaleFactor: 0.5 },
      (kiosk) =>
        kiosk.addInitScript(() => {
          Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => null)
        }),
    )
    await page.locator('[data-plain] h1').waitFor()
    await inEveryLook(page, 'the front page')
    expect(faults).toEqual([])
    await leave()
  },
)

test.runIf(soaks)(
  'while nobody is there no two pictures five seconds apart are the same',
  async () => {
    const { page, leave } = await arrive(`?mode=kiosk&lang=en&frameloop=never&quality=low`)
    await opened(page)
    await settled(page)
    let before = await picture(page)
    for (let at = 0; at < 12; at += 1) {
      await waits(page, 5)
      const now = await picture(page)
      expect(now, `after ${5 * (at + 1)} s`).not.toBe(before)
      before = now
    }
    await leave()
  },
)

test('a kiosk is set up without code, and what was made there is made again on a phone', async () => {
  const { page, faults, leave } = await arrive('?mode=setup&lang=en', {
    viewport: { width: 800, height: 900 },
  })
  await page.getByRole('heading', { name: apartWords.setUp.en }).waitFor()
  await page.getByLabel(apartWords.start.en).selectOption('p3-1')
  await page.getByLabel(apartWords.idle.en).fill('45')
  await page.getByLabel('Tuesday').fill('9-17')
  await page.getByLabel(apartWords.newPin.en).fill('2718')
  await page.getByLabel(apartWords.again.en).fill('2719')
  await press(page, apartWords.setPin.en)
  await page.getByText(apartWords.pinsDiffer.en).waitFor()
  await page.getByLabel(apartWords.again.en).fill('2718')
  await press(page, apartWords.setPin.en)
  await page.getByText(apartWords.pinKept.en).waitFor()
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  expect(kept).toContain('enfilade.staff')
  expect(kept).not.toContain('2718')
  await press(page, ownName.zh)
  await page.getByRole('heading', { name: apartWords.setUp.zh }).waitFor()
  await press(page, ownName.en)
  // Only the launcher of the machine itself writes: elsewhere it is a file to copy.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    press(page, apartWords.write.en),
  ])
  expect(file.suggestedFilename()).toBe('kiosk.json')
  const parts: Buffer[] = []
  for await (const part of await file.createReadStream()) parts.push(part as Buffer)
  expect(JSON.parse(Buffer.concat(parts).toString())).toMatchObject({
    idle: 45,
    start: 'p3-1',
    hours: { week: { tuesday: ['09:00-17:00'] } },
  })
  await page.getByText(apartWords.downloaded.en).waitFor()

  const row = ['p1-1', 'label', 'A museum that designs', '2026-11-26', 'en', null]
  await page.goto(new URL(`/#made=${encodeURIComponent(JSON.stringify(row))}`, page.url()).href)
  await page.getByRole('img', { name: 'A museum that designs' }).waitFor()
  const save = page.getByRole('link', { name: apartWords.save.en })
  expect(await save.getAttribute('download')).toMatch(/\.png$/)
  expect(await page.getByRole('link', { name: apartWords.walk.en }).getAttribute('href')).toContain(
    'at=p1-1#taken=',
  )
  // The one refusal that was asked for: the server of a hall lets nobody write.
  expect(faults.filter((fault) => !/405|kiosk\.json/.test(fault))).toEqual([])
  await leave()
})
