import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import sharp from 'sharp'
import { markup } from '#kit'
import { browserFlags, findBrowser } from '../browser.ts'
import { openHall } from '../bench/openHall.ts'
import { drawPlan } from '../drawPlan.ts'
import { newExhibition } from '../newExhibition.ts'
import { draws, goes, opened, stillAddress } from '../pictureHall.ts'
import { filesPage } from './filesPage.ts'

const folder = '.cache/guide/my-exhibition'

/** Takes the pictures of the curators' guide, of an exhibition as `new` makes it, into `docs/`. */
export async function takeGuide(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, '..'), { recursive: true })
  await newExhibition(folder)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags })
  try {
    await takePage(browser, markup(filesPage()), 'curators-files', { width: 760, height: 284 })
    const plan = await drawPlan(folder, 'en')
    await takePage(browser, `<body style="margin:0">${plan}`, 'curators-plan', planSize)
    await takeHall(browser)
  } finally {
    await browser.close()
  }
}

/** A3 as a browser measures millimetres, pixels. */
const planSize = { width: 1587, height: 1122 }

async function takePage(
  browser: Browser,
  html: string,
  name: string,
  viewport: { width: number; height: number },
): Promise<void> {
  const page = await browser.newPage({ viewport })
  await page.setContent(html)
  await keep(page, name, Math.min(1280, viewport.width))
  await page.close()
}

async function takeHall(browser: Browser): Promise<void> {
  const hall = await openHall(folder)
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(new URL(stillAddress('en', {}), hall.address).href)
    await opened(page)
    for (const [id, name] of [
      ['first-room', 'curators-room'],
      ['ridges', 'curators-picture'],
    ] as const) {
      await goes(page, id)
      await draws(page)
      await keep(page, name, 1280)
    }
  } finally {
    await hall.close()
  }
}

/** A picture of the page in `docs/`, small enough to be read on a slow line. */
async function keep(page: Page, name: string, width: number): Promise<void> {
  const png = await page.screenshot()
  const file = `docs/${name}.jpg`
  await sharp(png).resize({ width }).jpeg({ quality: 82 }).toFile(file)
  console.log(file)
}
