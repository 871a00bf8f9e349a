import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dictionary, languages } from '../../src/words/index.ts'
import { arrive } from '../support/browser.ts'
import { filmFolder } from '../support/films.ts'
import { findings } from '../support/findings.ts'
import { inspect, opened, settled } from '../support/hall.ts'
import { folderOf, servedFolder } from '../support/servedFolder.ts'

let served: Awaited<ReturnType<typeof servedFolder>>
beforeAll(async () => {
  served = await servedFolder(filmFolder())
})
afterAll(() => served.close())

/** Notes every player that was ever started. */
const noted = (page: Page) =>
  page.addInitScript(() => {
    const players = new Set<HTMLMediaElement>()
    Object.assign(globalThis, { players })
    const { prototype } = HTMLMediaElement
    const play = Reflect.get(prototype, 'play')
    prototype.play = function () {
      players.add(this)
      return play.call(this)
    }
  })
/** What plays now, and where it is; `held` has a file still. */
const players = (page: Page) =>
  page.evaluate(() => {
    const all: HTMLMediaElement[] = [...Reflect.get(globalThis, 'players')]
    return all.map((each) => ({
      is: each.tagName.toLowerCase(),
      plays: !each.paused,
      time: each.currentTime,
      held: each.hasAttribute('src'),
    }))
  })
const playing = async (page: Page) => (await players(page)).filter(({ plays }) => plays)

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''
  })
async function tabsTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60 && (await focused(page)) !== name; i += 1) await page.keyboard.press('Tab')
  expect(await focused(page)).toBe(name)
}
/** Waits until this is said over the picture, and tells where the film is then. */
async function said(page: Page, text: string): Promise<number> {
  await page.waitForFunction(
    (words) => document.querySelector('.subtitles p')?.textContent === words,
    text,
  )
  const [film] = await players(page)
  return film?.time ?? -1
}

test('a film is started, read, moved and stopped by keyboard; one speaks at a time', async () => {
  const { page, faults, leave } = await arrive(
    `${served.address}?at=firing&lang=en&motion=reduced&quality=low`,
    {},
    noted,
  )
  await opened(page)
  await settled(page)
  await page.getByRole('button', { name: 'Play' }).waitFor()
  expect(await players(page), 'nothing plays by itself').toEqual([])

  await tabsTo(page, 'Play')
  await page.keyboard.press('Enter')
  const first = await said(page, 'The kiln is lit at dawn.')
  expect(first).toBeGreaterThanOrEqual(0.2)
  expect(first).toBeLessThan(3.2)
  expect(await playing(page)).toHaveLength(1)
  const second = await said(page, 'Potter: Now we wait.')
  expect(second).toBeGreaterThanOrEqual(3.2)
  expect(second).toBeLessThan(6)

  // Paused, its words stay; back by ten seconds it is at its beginning.
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('Play')
  expect(await playing(page)).toEqual([])
  expect(await findings(page), 'with its words over the picture').toEqual([])
  await tabsTo(page, '10 seconds back')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelector('.subtitles') === null)

  // The time line says where it is, in words, and goes by arrow keys.
  await tabsTo(page, 'Time')
  const line = page.getByRole('slider', { name: 'Time' })
  expect(await line.getAttribute('aria-valuetext')).toBe('0 seconds of 6 seconds')
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('ArrowRight')
  expect(await line.getAttribute('aria-valuetext')).toBe('1 second of 6 seconds')
  await said(page, 'The kiln is lit at dawn.')

  // Captions in another language, and off.
  const captions = page.getByLabel('Captions', { exact: true }).and(page.locator('select'))
  await captions.selectOption('zh')
  await said(page, '黎明点火。')
  expect(await page.locator('.subtitles p').getAttribute('lang')).toBe('zh-CN')
  await captions.selectOption('off')
  await page.waitForFunction(() => document.querySelector('.subtitles') === null)
  await captions.selectOption('en')
  await page.getByText('Transcript').press('Enter')
  await page.getByText('The kiln is lit at dawn, and then one waits.').waitFor()

  // The bell silences the film.
  await page.getByRole('button', { name: 'Play' }).press('Enter')
  await page.waitForFunction(() => document.querySelector('.subtitles p') !== null)
  await page.evaluate(() => hall.go('bell'))
  await page.getByRole('button', { name: /^Pause: A day at the kiln/ }).waitFor()
  await page.getByRole('button', { name: 'Play', exact: true }).press('Enter')
  await page.waitForFunction(() => {
    const all: HTMLMediaElement[] = [...Reflect.get(globalThis, 'players')]
    return all.some((each) => each.tagName === 'AUDIO' && each.currentTime > 0)
  })
  expect((await playing(page)).filter(({ is }) => is === 'video')).toEqual([])
  expect(faults).toEqual([])
  await leave()
})

test('leaving the room or the page pauses it; far away it is freed', async () => {
  const { page, faults, leave } = await arrive(
    `${served.address}?at=firing&lang=en&motion=reduced&quality=low`,
    {},
    noted,
  )
  await opened(page)
  const play = page.getByRole('button', { name: 'Play' })
  await play.press('Enter')
  await said(page, 'The kiln is lit at dawn.')
  await page.evaluate(() => hall.go('l'))
  expect(await playing(page), 'next door').toEqual([])
  const [left] = await players(page)
  expect(left?.held).toBe(true)
  await page.evaluate(() => hall.go('m'))
  expect(await players(page), 'two rooms away').toEqual([expect.objectContaining({ held: false })])

  // It goes on from where it was.
  await page.evaluate(() => hall.go('firing'))
  await play.press('Enter')
  await page.waitForFunction(() => document.querySelector('.subtitles p') !== null)
  const again = (await players(page)).at(-1)
  expect(again?.time).toBeGreaterThanOrEqual((left?.time ?? 9) - 0.1)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(await playing(page), 'behind another tab').toEqual([])
  expect(faults).toEqual([])
  expect((await inspect(page)).problems).toEqual([])
  await leave()
})

test.for(languages)(
  'nobody is kept from the controls: %s, 390 px, every look',
  async (language) => {
    const words = dictionary[language]
    const { page, faults, leave } = await arrive(
      `${served.address}?at=firing&lang=${language}&motion=reduced&frameloop=never`,
      { viewport: { width: 390, height: 844 } },
    )
    await opened(page)
    const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
    for (const look of ['lightLight', 'lightDark', 'lightContrast'] as const) {
      await press(words.settings)
      await page.getByLabel(words[look], { exact: true }).check()
      await press(words.settings)
      await press(words.play)
      await page.locator('.subtitles p').waitFor()
      expect(await findings(page), look).toEqual([])
      const small = await page
        .locator('.player :is(button, input, select)')
        .evaluateAll((controls) =>
          controls
            .filter((each) => each.getBoundingClientRect().height < 44)
            .map((each) => each.outerHTML),
        )
      expect(small).toEqual([])
      await press(words.pause)
    }
    expect(faults).toEqual([])
    await leave()
  },
)

test('the page of a film is whole without script, and its file comes in parts', async () => {
  const { page, faults, leave } = await arrive(`${served.address}catalogue/zh/firing/`, {
    javaScriptEnabled: false,
  })
  const film = page.locator('video[controls]')
  expect(await film.getAttribute('preload')).toBe('none')
  expect(await film.locator('track').count()).toBe(2)
  expect(await film.locator('track[default]').getAttribute('srclang')).toBe('zh-CN')
  expect(await page.locator('main').textContent()).toContain('黎明点火，然后等待。')
  await page.goto(`${served.address}catalogue/ru/bell/`)
  expect(await page.locator('audio[controls]').count()).toBe(1)
  expect(await page.locator('main').textContent()).toContain('Один ровный тон.')
  expect(faults).toEqual([])
  await leave()

  const scripted = await arrive(`${served.address}catalogue/en/firing/`)
  expect(await findings(scripted.page)).toEqual([])
  await scripted.leave()

  const part = await fetch(`${served.address}media/films/kiln.webm`, {
    headers: { range: 'bytes=100-199' },
  })
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 100])
  expect(part.headers.get('content-type')).toBe('video/webm')
  const captions = await fetch(`${served.address}media/films/kiln.en.vtt`)
  expect(captions.headers.get('content-type')).toMatch(/^text\/vtt/)
})

test('the checker refuses a film without captions and a sound without words', async () => {
  const files = filmFolder()
  const room = String(files['rooms/k.yaml'])
  const folder = await folderOf({
    ...files,
    'rooms/k.yaml': room
      .replace(/ +captions: .*\n/, '')
      .replace(/ +transcript: { en: One even tone.*\n/, ''),
  })
  const run = promisify(execFile)(process.execPath, ['src/workshop/exhibition.ts', 'check', folder])
  const { code, stdout } = await run.then(
    () => ({ code: 0, stdout: '' }),
    (fault: { code: number; stdout: string }) => fault,
  )
  await rm(folder, { recursive: true })
  expect(code).toBe(1)
  expect(stdout).toMatch(/rooms\/k\.yaml\n +\d+ .*\n +a film needs captions.*\n +-> add captions: /)
  expect(stdout).toMatch(/\n +\d+ .*\n +a sound needs a transcript.*\n +-> add transcript: /)
})
