import { expect, test } from 'vitest'
import { arrive, hallAt } from '../support/browser.ts'
import { counted, counts, inspect, opened, picture, settled, viewing } from '../support/hall.ts'

/** Looks without asking for a frame, as the usual way of waiting does. */
const quietly = { polling: 50 }
/** Where what is drawn is not asked about. */
const quiet = 'frameloop=never&motion=reduced&quality=low'

test('the hall answers what the contract says', async () => {
  const { page, faults, leave } = await arrive('?lang=en')
  await opened(page)
  const told = await settled(page)
  expect(Object.keys(told).toSorted()).toEqual(
    'activity draped exhibition frame language mode pose problems quality room seen settled states version'.split(
      ' ',
    ),
  )
  expect(told).toMatchObject({
    exhibition: { id: 'two-doors', title: 'Two Doors, One Courtyard' },
    language: 'en',
    mode: 'desktop',
    room: 'f',
    pose: { x: 0, y: 1.6, z: 20, heading: 0 },
    activity: { doing: 'wandering' },
    states: {},
    seen: [],
    settled: true,
    problems: [],
  })
  expect(told.exhibition.rooms.map((room) => room.id)).toEqual(
    'f a p1 p2 p3 p4 p5 w s t0 t1 t2 t3 g'.split(' '),
  )
  const all = told.exhibition.rooms.flatMap((room) => room.exhibits.map(({ id }) => id))
  expect(all).toHaveLength(74)
  expect(told.draped).toEqual([])
  expect(Object.keys(told.frame).toSorted()).toEqual([
    'calls',
    'geometries',
    'programs',
    'textureBytes',
    'textures',
    'triangles',
  ])
  expect(told.frame.calls).toBeGreaterThan(0)
  expect(await page.locator('#hall').count()).toBe(0)
  expect(faults).toEqual([])
  await leave()
})

test('hall.go stands the visitor there; an unknown id rejects and changes nothing', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&lang=en`)
  await opened(page)
  await page.evaluate(() => hall.go('p1'))
  expect(await inspect(page)).toMatchObject({
    room: 'p1',
    pose: { x: 18.3, z: 1.9, heading: 286 },
    activity: { doing: 'wandering' },
    settled: true,
  })
  await page.evaluate(() => hall.go('p1-1'))
  expect(await inspect(page)).toMatchObject({
    activity: { doing: 'viewing', exhibit: 'p1-1' },
    seen: ['p1-1'],
    settled: true,
  })
  await page.getByRole('heading', { name: 'A museum that designs' }).waitFor()
  await page.evaluate(() => hall.go('f'))
  expect(await inspect(page)).toMatchObject({ pose: { x: 6.2, z: 19.3, heading: 317 } })
  const refused = await page.evaluate(() =>
    hall.go('nowhere').catch((fault: Error) => fault.message),
  )
  expect(refused).toContain('nowhere')
  expect(await inspect(page)).toMatchObject({ room: 'f', activity: { doing: 'wandering' } })
  expect(faults).toEqual([])
  await leave()
})

test('with frameloop=never nothing draws but hall.draw, and activities go on', async () => {
  const { page, faults, leave } = await arrive(
    '?lang=en&frameloop=never&ui=none&quality=low',
    {},
    counted,
  )
  await opened(page)
  expect(await counts(page)).toEqual({ frames: 0, draws: 0 })
  await page.evaluate(() => hall.draw())
  const { draws } = await counts(page)
  expect(draws).toBe((await inspect(page)).frame.calls)
  // A key walks on by the clock alone.
  await page.keyboard.down('KeyW')
  await page.waitForFunction(() => hall.inspect().pose.z < 19.5, undefined, quietly)
  await page.keyboard.up('KeyW')
  await page.waitForFunction(() => hall.inspect().settled, undefined, quietly)
  expect(await counts(page)).toEqual({ frames: 0, draws })
  // Half a second of the hall's clock, one frame.
  const before = await picture(page)
  await page.keyboard.down('KeyD')
  await page.evaluate(() => hall.draw(0.5))
  await page.keyboard.up('KeyD')
  expect(await picture(page)).not.toBe(before)
  expect((await counts(page)).frames).toBe(0)
  expect(faults).toEqual([])
  await leave()
})

test('addresses open where they say, in their language, and unknown ones say so', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&at=p1-2&lang=ru-RU`)
  await opened(page)
  expect(await inspect(page)).toMatchObject({
    language: 'ru',
    activity: { doing: 'viewing', exhibit: 'p1-2' },
  })
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  expect(await page.title()).toContain('Директор')
  await page.goto(hallAt(`?${quiet}&at=zz-9`))
  await opened(page)
  const told = await inspect(page)
  // Without `lang` the device's last choice holds; nobody has chosen, so the browser's.
  expect(told).toMatchObject({ language: 'en', room: 'f' })
  expect(told.problems[0]?.at).toBe('at=zz-9')
  await page.getByText('zz-9').first().waitFor()
  expect(faults).toEqual([])
  await leave()
})

test.for(['constructor', '__proto__', '..%2F..%2Fetc', '%00'])(
  'an address that means mischief (at=%s) opens the hall and says so',
  async (id) => {
    const { page, faults, leave } = await arrive(`?${quiet}&lang=en&at=${id}`)
    await opened(page)
    const told = await inspect(page)
    expect(told.room).toBe('f')
    expect(told.problems).toHaveLength(1)
    expect(faults).toEqual([])
    await leave()
  },
)

test('a hall whose texts do not come leads to the catalogue instead of a closed door', async () => {
  const { page, leave } = await arrive('?lang=en&at=p1', {}, (fresh) =>
    fresh.route(/\/data\/(hall|exhibition)\.json/, (route) => route.fulfill({ status: 503 })),
  )
  await page.waitForURL('**/catalogue/en/p1/')
  expect(await page.locator('h1').textContent()).toContain('Mission')
  await leave()
})

test('the address follows the visit: approaches are pushed, and Back leads to the exhibit before', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&lang=en&at=p1`)
  await opened(page)
  const at = () => new URL(page.url()).searchParams.get('at')
  const list = page.getByRole('button', { name: 'A museum that designs' })
  await list.press('Enter')
  await viewing(page, 'p1-1')
  expect(at()).toBe('p1-1')
  await page.getByRole('button', { name: 'Next' }).click()
  await viewing(page, 'p1-2')
  expect(at()).toBe('p1-2')
  // Back, and back again, and forward: as anywhere on the web.
  await page.goBack()
  await viewing(page, 'p1-1')
  await page.goBack()
  await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
  expect(at()).toBe('p1')
  await page.goForward()
  await viewing(page, 'p1-1')
  await page.goForward()
  await viewing(page, 'p1-2')
  // Walking off replaces, and Back still leads to the exhibit before.
  await page.keyboard.down('KeyS')
  await page.waitForFunction(() => hall.inspect().activity.doing === 'wandering')
  await page.keyboard.up('KeyS')
  await page.waitForFunction(() => new URL(location.href).searchParams.get('at') === 'p1')
  await page.goBack()
  await viewing(page, 'p1-1')
  expect(at()).toBe('p1-1')
  const { searchParams } = new URL(page.url())
  expect([searchParams.get('lang'), searchParams.get('quality')]).toEqual(['en', 'low'])
  expect(faults).toEqual([])
  await leave()
})

test('a language chosen changes everything in place and is remembered on the device', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&at=p1-1&lang=en`)
  await opened(page)
  const before = await inspect(page)
  await page.getByRole('button', { name: '中文' }).click()
  await page.waitForFunction(() => hall.inspect().language === 'zh')
  await page.getByRole('heading', { name: '会设计的博物馆' }).waitFor()
  const after = await settled(page)
  expect(after.pose).toEqual(before.pose)
  expect(after.exhibition.title).toBe('两门一庭')
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(new URL(page.url()).searchParams.get('lang')).toBe('zh')
  await page.goto(hallAt(`?${quiet}`))
  await opened(page)
  expect((await inspect(page)).language).toBe('zh')
  expect(faults).toEqual([])
  await leave()
})

test('an exhibition of this host opens; one of another is a problem and never asked for', async () => {
  const { page, faults, leave } = await arrive(
    `?${quiet}&exhibition=/data/exhibition.json&lang=en&at=p1-1`,
  )
  await opened(page)
  expect(await inspect(page)).toMatchObject({ exhibition: { id: 'two-doors' }, problems: [] })
  await page.goto(hallAt(`?${quiet}&exhibition=https://example.org/e.json&lang=en`))
  await opened(page)
  const { problems } = await inspect(page)
  expect(problems[0]?.at).toContain('example.org')
  expect(faults).toEqual([])
  await leave()
})

test('mode=catalogue and a browser without WebGL 2 lead to the page of the same place', async () => {
  const { page, faults, leave } = await arrive('?mode=catalogue&lang=ru&at=p1-1')
  await page.waitForURL('**/catalogue/ru/p1-1/')
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto(hallAt('?lang=zh&at=a'))
  await page.waitForURL('**/catalogue/zh/a/')
  expect(await page.evaluate(() => 'hall' in globalThis)).toBe(false)
  expect(faults).toEqual([])
  await leave()
})

test('pictures without interface: no bar, card or hint', async () => {
  const { page, faults, leave } = await arrive(`?${quiet}&ui=none&at=p1-1&lang=en`)
  await opened(page)
  expect(await page.locator('#ui').innerHTML()).toBe('')
  expect(faults).toEqual([])
  await leave()
})
