import type { Page } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arriveIn } from '../support/browser.ts'
import { findings } from '../support/findings.ts'
import { inspect, opened, seenAt, settled, viewing } from '../support/hall.ts'
import { makePictureFolder, middles } from '../support/pictureFolder.ts'
import { openFolder } from '../support/server.ts'

const folder = '.cache/tests/pictures'
const frame = { width: 960, height: 540 }
let served: Awaited<ReturnType<typeof openFolder>>

beforeAll(async () => {
  await makePictureFolder(folder)
  served = await openFolder(folder)
})
afterAll(() => served.close())

async function arrives(address: string, options = {}) {
  const arrival = await arriveIn(served.address, address, {
    viewport: frame,
    deviceScaleFactor: 1,
    ...options,
  })
  await opened(arrival.page)
  return arrival
}

/** The least and the most light, and the mean colour, of so much of the page round a point; sRGB. */
async function seenRound(page: Page, at: { x: number; y: number }, width: number, height: number) {
  const cut = await sharp(await page.screenshot())
    .extract({
      left: Math.round(at.x - width / 2),
      top: Math.round(at.y - height / 2),
      width,
      height,
    })
    .png()
    .toBuffer()
  const { channels } = await sharp(cut).stats()
  const [red, green, blue] = channels.map(({ mean }) => mean)
  return {
    colour: [red ?? 0, green ?? 0, blue ?? 0],
    darkest: channels[1]?.min ?? 0,
    brightest: channels[1]?.max ?? 0,
  }
}

/** Where the pictures of the folder hang: their middles on the plan, metres. */
const hung = {
  sea: { x: -3, y: 1.5, z: -3.85 },
  field: { x: -0.2, y: 1.5, z: -3.85 },
  night: { x: 2.9, y: 1.5, z: -3.85 },
} as const

test('three pictures hang in one room, each in its own colours, under the light of the room', async () => {
  const { page, faults, leave } = await arrives('?lang=en&ui=none')
  const seen = await settled(page)
  expect(seen.frame.textureBytes).toBeGreaterThan(0)
  for (const name of ['sea', 'field', 'night'] as const) {
    const at = seenAt(seen, frame, hung[name])
    expect(at, name).toBeDefined()
    const { colour } = await seenRound(page, at!, 5, 5)
    colour.forEach((part, i) => {
      expect(Math.abs(part - (middles[name][i] ?? 0)), `${name}: ${colour.join()}`).toBeLessThan(24)
    })
  }
  expect(faults).toEqual([])
  await leave()
})

test('nearer by, a picture comes sharper', async () => {
  const { page, faults, leave } = await arrives('?lang=en&ui=none&motion=reduced', {
    viewport: { width: 1600, height: 1000 },
  })
  const far = await settled(page)
  await page.evaluate(() => hall.go('r1-1'))
  const near = await settled(page)
  expect(near.frame.textureBytes).toBeGreaterThan(far.frame.textureBytes)
  expect(faults).toEqual([])
  await leave()
})

test('no frame takes more than a megabyte of a picture to the graphics card', async () => {
  const { page, faults, leave } = await arriveIn(
    served.address,
    '?lang=en&ui=none&at=r1-1',
    { viewport: { width: 900, height: 700 }, deviceScaleFactor: 2 },
    (fresh) =>
      fresh.addInitScript(() => {
        const strips: number[] = []
        Object.assign(globalThis, { strips })
        const { prototype } = WebGL2RenderingContext
        const carry = Reflect.get(prototype, 'texSubImage2D')
        prototype.texSubImage2D = function (...args: unknown[]) {
          if (args.at(-1) instanceof ImageBitmap) strips.push(Number(args[4]) * Number(args[5]) * 4)
          Reflect.apply(carry, this, args)
        }
      }),
  )
  await opened(page)
  await settled(page)
  const strips = await page.evaluate(() => Reflect.get(globalThis, 'strips') as number[])
  expect(Math.max(...strips)).toBeLessThanOrEqual(1024 * 1024)
  // The sea alone is 1024 wide here.
  expect(strips.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(1024 * 682 * 4)
  expect(faults).toEqual([])
  await leave()
})

test('a missing file leaves its mount, a sentence for the staff, and the rest of the room', async () => {
  const { page, faults, leave } = await arrives('?lang=en&at=r1-4')
  const { problems } = await settled(page)
  expect(problems).toEqual([expect.objectContaining({ at: 'r1-4' })])
  expect(problems[0]?.says).toContain('pictures/lost.jpg')
  await page.locator('.card').getByRole('heading', { name: 'A picture that was lost' }).waitFor()
  expect(await page.getByRole('button', { name: 'Closer' }).count()).toBe(0)
  // Its paper is bright, and its title stands on it in ink.
  const spot = { x: 4.85, y: 1.5, z: 0 }
  const at = await seenInPicture(page, spot)
  const { darkest, brightest } = await seenRound(page, at, 120, 40)
  expect(brightest).toBeGreaterThan(190)
  expect(darkest).toBeLessThan(140)
  expect(faults).toEqual([])
  await leave()
})

/** Where a place is seen while the card lies over the right of the picture. */
async function seenInPicture(page: Page, spot: { x: number; y: number; z: number }) {
  const at = seenAt(await inspect(page), frame, spot)
  const card = await page.locator('.card').boundingBox()
  return { x: (at?.x ?? 0) - (card?.width ?? 0) / 2, y: at?.y ?? 0 }
}

test('a picture that does not come is told, and the hall lives', async () => {
  const { page, leave } = await arriveIn(
    served.address,
    '?lang=en&at=r1-1',
    { viewport: frame },
    (fresh) => fresh.route('**/media/pictures/sea.jpg/**', (route) => route.abort()),
  )
  await opened(page)
  const { problems, frame: drawn } = await settled(page)
  expect(problems.map(({ at }) => at)).toContain('r1-1')
  expect(drawn.calls).toBeGreaterThan(0)
  await page.evaluate(() => hall.go('r1-2'))
  await viewing(page, 'r1-2')
  await leave()
})

/** What is enlarged lies over the hall, whose own picture nobody sees then. */
const undrawn = 'frameloop=never'

test('closer by keyboard: enlarged, moved and put away, the focus where it was', async () => {
  const { page, faults, leave } = await arrives(`?lang=en&at=r1-1&motion=reduced&${undrawn}`)
  const button = page.locator('.card').getByRole('button', { name: 'Closer' })
  await button.waitFor()
  const { pose } = await settled(page)
  await button.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Closer: The sea' })
  await dialog.waitFor()
  const image = dialog.getByRole('img', { name: 'A blue disc over green hills' })
  await image.waitFor()
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.closer img')?.complete,
  )
  const box = async () => (await image.boundingBox())!
  const before = await box()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  expect((await box()).width).toBeCloseTo(before.width * 2.25, 0)
  expect(await dialog.locator('output').textContent()).toBe('225%')
  const { x } = await box()
  await page.keyboard.press('ArrowRight')
  expect((await box()).x).toBeLessThan(x)
  await page.keyboard.press('0')
  expect((await box()).width).toBeCloseTo(before.width, 0)
  // Nobody walks, opens or closes anything behind it.
  for (const key of ['w', 'ArrowUp', 'e']) await page.keyboard.press(key)
  expect((await inspect(page)).pose).toEqual(pose)
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('Tab')
    const where = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement === document.body || activeElement?.closest('.closer') !== null
    })
    expect(where).toBe(true)
  }
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await viewing(page, 'r1-1')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Closer')
  expect(faults).toEqual([])
  await leave()
})

for (const viewport of [frame, { width: 390, height: 844 }])
  test(`closer by pointer: wheel, buttons, drag and close, ${viewport.width} px`, async () => {
    const { page, faults, leave } = await arrives(`?lang=ru&at=r1-2&${undrawn}`, { viewport })
    await page.locator('.card').getByRole('button', { name: 'Ближе' }).click()
    const dialog = page.getByRole('dialog')
    const image = dialog.getByRole('img')
    await image.waitFor()
    const box = async () => {
      await page.waitForTimeout(250)
      return (await image.boundingBox())!
    }
    const before = await box()
    expect(before.width).toBeLessThanOrEqual(viewport.width + 0.5)
    expect(before.height).toBeLessThanOrEqual(viewport.height + 0.5)
    await page.mouse.move(viewport.width / 2, viewport.height / 2)
    await page.mouse.wheel(0, -400)
    // Every move is eased, and a busy browser answers late.
    const enlarged = async () => (await box()).width > before.width * 2.2
    await expect.poll(enlarged, { timeout: 20_000 }).toBe(true)
    const near = await box()
    await page.mouse.down()
    await page.mouse.move(viewport.width / 2 + 40, viewport.height / 2 + 60, { steps: 4 })
    await page.mouse.up()
    const moved = await box()
    expect(moved.y - near.y).toBeCloseTo(60, 0)
    await dialog.getByRole('button', { name: 'Мельче' }).click()
    expect((await box()).width).toBeLessThan(near.width)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(viewport.width)
    await dialog.getByRole('button', { name: 'Закрыть' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await leave()
  })

test('closer by two fingers', async () => {
  const { page, faults, leave } = await arrives(`?lang=zh&at=r1-2&${undrawn}`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })
  await page.locator('.card').getByRole('button', { name: '走近' }).tap()
  const image = page.getByRole('dialog').getByRole('img')
  await image.waitFor()
  const before = (await image.boundingBox())!
  const touch = await page.context().newCDPSession(page)
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) => {
    const [x, y] = [195, 422]
    const touchPoints =
      apart === undefined ? [] : [-1, 1].map((way, id) => ({ x: x + (way * apart) / 2, y, id }))
    return touch.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
  await fingers('touchStart', 60)
  for (const apart of [80, 110, 150, 180]) await fingers('touchMove', apart)
  await fingers('touchEnd')
  const larger = async () => (await image.boundingBox())!.width / before.width
  await expect.poll(larger, { timeout: 20_000 }).toBeCloseTo(3, 1)
  expect(faults).toEqual([])
  await leave()
})

test('the page of a picture shows it under the strict policy', async () => {
  const { page, faults, leave } = await arriveIn(served.address, 'catalogue/en/r1-2/', {
    viewport: frame,
  })
  const image = page.locator('.picture img')
  await image.scrollIntoViewIfNeeded()
  await page.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('.picture img')?.naturalWidth ?? 0) > 0,
  )
  expect(await image.getAttribute('alt')).toBe('A golden disc over a field')
  expect(await findings(page)).toEqual([])
  expect(faults).toEqual([])
  await leave()
})
