import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { judged, wayFor, type Answers } from '../../../src/exhibits/device-probe/answers.ts'
import { askDevice, type Device } from '../../../src/exhibits/device-probe/askDevice.ts'
import type { DeviceProbe } from '../../../src/exhibits/device-probe/deviceProbe.ts'
import { cellAt, lit, tile, tileAt } from '../../../src/exhibits/device-probe/measures.ts'
import { pressedWay } from '../../../src/exhibits/device-probe/pressedWay.ts'
import { replyOf } from '../../../src/exhibits/device-probe/replyOf.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['device-probe'])
const rule = ruleOf('device-probe')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't1-3'))
const board = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const says = board.artefact.with as DeviceProbe
const actsIn = (state: unknown) => kindOf('device-probe').acts?.(board, state, { reduced: false })

const desk: Device = {
  xr: undefined,
  gpu: undefined,
  secure: true,
  webgl: { side: 16384, steps: 16 },
  matches: (query) => query === '(pointer: fine)',
  touches: 0,
  pads: () => 0,
  timeOf: async (frames) => (frames * 1000) / 60,
  memory: 8,
  offline: false,
  short: 1080,
}
const finger = (query: string) => query === '(pointer: coarse)'
const ask = async (device: Partial<Device>): Promise<Answers[]> => {
  const told: Answers[] = []
  await askDevice({ ...desk, ...device }, (answers) => told.push(answers))
  return told
}
const lastOf = async (device: Partial<Device>) => (await ask(device)).at(-1) as Answers
const openTo = (...modes: string[]) => ({
  isSessionSupported: async (mode: string) => modes.includes(mode),
})

test('what takes time is being asked at first, and told when it comes', async () => {
  const told = await ask({ xr: openTo('inline'), gpu: { requestAdapter: async () => ({}) } })
  expect(told[0]).toMatchObject({ vr: undefined, webgpu: undefined, rate: undefined })
  expect(judged('vr', told[0] as Answers).mark).toBe('asking')
  expect(wayFor(told[0] as Answers)).toBeUndefined()
  expect(told.at(-1)).toMatchObject({ vr: false, ar: false, inline: true, webgpu: true, rate: 60 })
})

test('a device that refuses to answer is one that cannot, and nothing is left open', async () => {
  const refuses = async () => Promise.reject(new Error('not here'))
  const last = await lastOf({
    xr: { isSessionSupported: refuses },
    gpu: { requestAdapter: refuses },
    timeOf: refuses,
    webgl: null,
    memory: undefined,
  })
  expect(last).toMatchObject({ vr: false, webgpu: false, rate: null, memory: null })
  expect(judged('webgl', last).mark).toBe('cannot')
  expect(replyOf(says, 'rate', last, 'en')).toEqual({ mark: 'told', text: 'not told' })
})

test.each([
  ['a headset', { xr: openTo('immersive-vr', 'inline'), matches: finger, touches: 1 }, 'headset'],
  ['a phone', { matches: finger, touches: 5, short: 390 }, 'phone'],
  ['a tablet', { matches: finger, touches: 5, short: 1024 }, 'phone'],
  ['a desk', {}, 'desk'],
  ['a laptop with a touch screen', { touches: 10 }, 'desk'],
  ['a screen that stands in a room', { matches: finger, touches: 10, short: 1080 }, 'kiosk'],
  ['a television', { matches: () => false, touches: 0 }, 'desk'],
] as const)('%s is told the way to visit that fits it', async (_, device, way) => {
  expect(wayFor(await lastOf(device))).toBe(way)
})

test('lights go by what the hall needs, and wishes are neither good nor bad', async () => {
  const good = await lastOf({})
  expect(judged('rate', good).mark).toBe('can')
  expect(judged('rate', { ...good, rate: 40 }).mark).toBe('partly')
  expect(judged('rate', { ...good, rate: 12 }).mark).toBe('cannot')
  expect(judged('webgpu', good).mark).toBe('partly')
  expect(judged('texture', { ...good, webgl: { side: 2048, steps: 4 } }).mark).toBe('partly')
  expect(judged('motion', { ...good, lessMotion: true })).toMatchObject({
    mark: 'told',
    reply: 'less',
  })
})

test('answers are written with their numbers, none left out', async () => {
  const answers = await lastOf({})
  const written = Object.keys(says.questions).map(
    (name) => replyOf(says, name as keyof DeviceProbe['questions'], answers, 'en').text,
  )
  expect(written).toContain('16,384 px, anisotropy 16')
  expect(written).toContain('60 Hz, over 60 frames')
  expect(written).toContain('about 8 GB or more')
  expect(written.join('')).not.toContain('{')
})

test('a way is shown with how one goes it, and put away again; nothing else is kept', () => {
  const kiosk = actsIn(undefined)?.buttons.find(({ title }) => title === 'Kiosk')
  const shown = rule?.(undefined, kiosk?.act)
  expect(shown).toEqual({ way: 'kiosk' })
  expect(actsIn(shown)?.tells).toMatchObject({ at: 4, of: 4, title: 'Kiosk' })
  expect(rule?.(shown, kiosk?.act)).toEqual({})
})

test.for([{ do: 'show', way: 'moon' }, { do: 'show' }, { do: 'send' }, 7, null])(
  '%o is nothing that one does there',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)

test('a press on a tile means its way; the list is only read', () => {
  // The wall looks south, its middle 1.5 m over the floor.
  const hanging = {
    exhibit: 't1-3',
    room: 't1',
    place: 0,
    x: 0,
    y: 1.5,
    z: 0,
    turn: 180,
    size: [1.6, 1.3, 0.08],
  } as unknown as Parameters<typeof pressedWay>[1]
  const at = (x: number, y: number) =>
    pressedWay(
      {
        x: x - lit.width / 2,
        y: 1.5 + lit.height / 2 - y,
        z: 2,
        dx: 0,
        dy: 0,
        dz: -1,
      },
      hanging,
    )
  expect(at(tileAt(0) + 0.1, tile.top + 0.1)).toBe('headset')
  expect(at(tileAt(3) + 0.1, tile.top + 0.1)).toBe('kiosk')
  expect(at(...cellAt(3))).toBeUndefined()
})
