import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrive } from '../support/browser.ts'
import { compressedBoard } from '../support/compressed.ts'
import { hasFixtures, triangle } from '../support/gltf.ts'
import { inspect, opened, picture, seenAt, settled } from '../support/hall.ts'
import { scansFolder } from '../support/scansFolder.ts'
import { servedFolder, type ServedFolder } from '../support/servedFolder.ts'

const red = [200, 24, 32] as const
let hall: ServedFolder | undefined
beforeAll(async () => {
  if (!hasFixtures) return
  // A model written out as text, its geometry in the same file.
  const plain = triangle(0.6)
  const json = JSON.parse(plain.toString('utf8', 20, 20 + plain.readUInt32LE(12))) as {
    buffers: { uri?: string }[]
  }
  const bin = plain.subarray(28 + plain.readUInt32LE(12))
  json.buffers[0]!.uri = `data:application/octet-stream;base64,${bin.toString('base64')}`
  const folder = scansFolder({
    exhibits: {
      board: '{ file: models/board.glb }',
      plain: '{ file: models/plain.gltf }',
      broken: '{ file: models/broken.glb }',
    },
    files: {
      'models/board.glb': await compressedBoard(red),
      'models/plain.gltf': Buffer.from(JSON.stringify(json)),
      'models/broken.glb': Buffer.from('glTF is what it says, and no more'),
    },
  })
  hall = await servedFolder(folder)
})
afterAll(() => hall?.close())

const views = (address: string, prepare?: (page: Page) => Promise<unknown>) =>
  arrive(`${hall?.address}${address}`, {}, prepare)
const goes = (page: Page, id: string) => page.evaluate((place) => globalThis.hall.go(place), id)
/** What the visitor did to an exhibit. */
const stateOf = async (page: Page, id: string) => (await settled(page)).states[id]

/** The colour in the middle of the picture, 0 to 255. */
const middle = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const view = document.querySelector<HTMLCanvasElement>('#view')!
    await globalThis.hall.draw()
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')!
    context.drawImage(view, view.width / 2, view.height / 2, 1, 1, 0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data]
  })

test.runIf(hasFixtures)('each scan stands there, all of it, and turns in the picture', async () => {
  const { page, faults, leave } = await views('?lang=en&motion=reduced')
  await opened(page)
  const triangles = { venus: 24_058, astronaut: 1_604, whale: 100_000, lamp: 17_555 }
  for (const [id, count] of Object.entries(triangles)) {
    await goes(page, id)
    await settled(page)
    const before = await picture(page)
    await expect
      .poll(async () => (await inspect(page)).frame.triangles, { message: id })
      .toBeGreaterThan(count)
    await page.getByRole('button', { name: 'Turn left' }).click()
    expect(await stateOf(page, id)).toEqual({ turn: 30, turntable: false })
    expect(await picture(page), id).not.toBe(before)
  }
  expect(faults).toEqual([])
  // What could not be shown was told to its curator, and says nothing here.
  expect((await inspect(page)).problems).toEqual([])
  await leave()
})

test.runIf(hasFixtures)(
  'keys alone turn it and step through its hotspots, which are read out and stand on its page',
  async () => {
    const { page, faults, leave } = await views('?lang=en&at=astronaut')
    await opened(page)
    const press = async (name: string, key: string) => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press(key)
    }
    await press('Turn right', 'Enter')
    expect(await stateOf(page, 'astronaut')).toMatchObject({ turn: -30 })
    await press('Next point', 'Space')
    const said = page.locator('.card [aria-live=polite]')
    expect(await said.innerText()).toContain('Point 1 of 2: Visor')
    await press('Next point', 'Enter')
    expect(await said.innerText()).toMatch(/Point 2 of 2: Pack\s+It holds the air\./)
    // The pack is on its back, and has been turned to the front.
    expect(await stateOf(page, 'astronaut')).toEqual({ turn: 180, turntable: false, hotspot: 1 })
    await page.goto(`${hall?.address}catalogue/en/astronaut/`)
    expect(await page.locator('#hotspots + ol').innerText()).toMatch(/Visor[^]*sky[^]*Pack[^]*air/)
    expect(faults).toEqual([])
    await leave()
  },
)

test.runIf(hasFixtures)(
  'a press in the picture turns it by the side that is pressed, and opens a seal',
  async () => {
    const { page, faults, leave } = await views('?lang=en&ui=none&at=astronaut')
    await opened(page)
    const told = await settled(page)
    const press = async (x: number, y: number) => {
      // The astronaut stands at x -5.2 and is 0.6 m high on a plinth of 0.95 m.
      const place = seenAt(told, { width: 640, height: 360 }, { x: -5.2 + x, y: 0.95 + y, z: -1.4 })
      await page.mouse.click(place!.x, place!.y)
    }
    await press(0.12, 0.2)
    expect(await stateOf(page, 'astronaut')).toEqual({ turn: -30, turntable: false })
    await press(-0.12, 0.2)
    expect(await stateOf(page, 'astronaut')).toEqual({ turn: 0, turntable: false })
    await press(0, 0.477)
    expect(await stateOf(page, 'astronaut')).toEqual({ turn: 0, turntable: false, hotspot: 0 })
    expect(faults).toEqual([])
    await leave()
  },
)

test.runIf(hasFixtures)(
  'the turntable goes while it is looked at, and not for who wants less motion',
  async () => {
    const moved = async (more: string) => {
      const { page, faults, leave } = await views(`?lang=en&frameloop=never&at=whale${more}`)
      await opened(page)
      await settled(page)
      const before = await picture(page)
      await page.evaluate(() => globalThis.hall.draw(4))
      const after = await picture(page)
      const offered = await page.getByRole('button', { name: 'Turntable' }).count()
      expect(faults).toEqual([])
      await leave()
      return { moved: after !== before, offered }
    }
    expect(await moved('')).toEqual({ moved: true, offered: 1 })
    expect(await moved('&motion=reduced')).toEqual({ moved: false, offered: 0 })
  },
)

test.runIf(hasFixtures)(
  'KTX2 and meshopt are read under the policy, the transcoder in a worker of our own',
  async () => {
    const workers: string[] = []
    const { page, faults, leave } = await views('?lang=en&ui=none&at=board', async (fresh) => {
      fresh.on('worker', (worker) => workers.push(new URL(worker.url()).pathname))
    })
    await opened(page)
    await settled(page)
    const [r = 0, g = 0, b = 0] = await middle(page)
    expect(Math.min(r - g, r - b)).toBeGreaterThan(60)
    expect(workers).toEqual(['/basis/transcode.js'])
    expect(faults).toEqual([])
    await leave()
  },
)

test.runIf(hasFixtures)(
  'a .gltf that holds all it needs is shown, and another language brings nothing anew',
  async () => {
    const asked: string[] = []
    const { page, faults, leave } = await views('?lang=en&at=plain', async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname))
    })
    await opened(page)
    await settled(page)
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByRole('button', { name: '向左转' }).click()
    expect(await stateOf(page, 'plain')).toMatchObject({ turn: 30 })
    const models = asked.filter((path) => path.startsWith('/media/'))
    expect(models).toHaveLength(new Set(models).size)
    expect(models).toContain('/media/models/plain.gltf')
    // What the workshop refused is not even asked for.
    expect(models).not.toContain('/media/models/broken.glb')
    expect(faults).toEqual([])
    await leave()
  },
)

test.runIf(hasFixtures)(
  'a model that is damaged on its way stands covered, and the hall says why',
  async () => {
    const { page, faults, leave } = await views('?lang=en&at=lamp', (fresh) =>
      fresh.route('**/media/models/lamp.glb', async (route) => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 9000) })
      }),
    )
    await opened(page)
    const { problems } = await settled(page)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ at: 'lamp' })
    expect(problems[0]?.says).toMatch(/^models\/lamp\.glb: it should have \d+ bytes and has 9000/)
    await goes(page, 'venus')
    await settled(page)
    await expect.poll(async () => (await inspect(page)).frame.triangles).toBeGreaterThan(24_058)
    expect(faults).toEqual([])
    await leave()
  },
)
