import { expect, test } from 'vitest'
import { kioskFlags } from '../../../src/workshop/kiosk/flags.ts'
import { keepOpen, type Shown } from '../../../src/workshop/kiosk/keepOpen.ts'

/** A night at the kiosk: what stands on the screen and when, in minutes, and what befalls it. */
async function aNight(
  minutes: number,
  fate: (opening: number, age: number) => 'well' | 'crashes' | 'hangs' | 'freezes' | 'never opens',
) {
  let now = 0
  const log: string[] = []
  let opened = 0
  let waiting: { at: number; go: () => void }[] = []
  const at = () => Math.round(now / 6000) / 10
  const open = (what: string) => (): Promise<Shown> => {
    opened += 1
    const mine = opened
    const began = now
    const own = () => (what === 'hall' ? fate(mine, (now - began) / 60_000) : 'well')
    if (own() === 'never opens') return Promise.reject(new Error('no server'))
    log.push(`${what} at ${at()}`)
    let crash = () => {}
    let frozen: number | undefined
    const gone = new Promise<void>((done) => (crash = done))
    waiting.push({ at: Infinity, go: () => own() === 'crashes' && crash() })
    return Promise.resolve({
      gone,
      beats: () => Promise.resolve(own() !== 'hangs'),
      stillFor: () => {
        if (own() === 'freezes') frozen ??= now
        return Promise.resolve(frozen === undefined ? 0 : now - frozen)
      },
      close: () => {
        if (what !== 'hall') log.push(`${what} gone at ${at()}`)
        return Promise.resolve()
      },
    })
  }
  const end = minutes * 60_000
  const kept = keepOpen({
    hall: open('hall'),
    calm: open('calm'),
    now: () => now,
    pause: (ms) => new Promise((go) => waiting.push({ at: now + ms, go })),
    say: () => {},
    ended: () => now >= end,
  })
  while (now < end + 60_000) {
    // Everything that can go on does, before time does.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    now += 1000
    for (const each of waiting) if (each.at <= now || each.at === Infinity) each.go()
    waiting = waiting.filter((each) => each.at > now)
  }
  await kept
  return log
}

test('a hall that is well is left alone', async () => {
  expect(await aNight(600, () => 'well')).toEqual(['hall at 0'])
})

test('one that crashes is there again at once', async () => {
  const log = await aNight(60, (opening, age) => (opening === 1 && age > 30 ? 'crashes' : 'well'))
  expect(log).toEqual(['hall at 0', 'hall at 30'])
})

test('one that no longer answers is there again within a minute', async () => {
  const log = await aNight(60, (opening, age) => (opening === 1 && age >= 30 ? 'hangs' : 'well'))
  expect(log).toHaveLength(2)
  expect(Number(log[1]?.split(' ').at(-1))).toBeLessThanOrEqual(30.6)
})

test('one that answers but draws nothing, says its own watch, is there again within a minute', async () => {
  const log = await aNight(60, (opening, age) => (opening === 1 && age >= 30 ? 'freezes' : 'well'))
  expect(log).toHaveLength(2)
  expect(Number(log[1]?.split(' ').at(-1))).toBeLessThanOrEqual(31)
})

test('one that does not stay rests behind a calm page, and is tried again', async () => {
  const log = await aNight(40, (opening, age) => (opening <= 4 && age > 1 ? 'crashes' : 'well'))
  expect(log).toEqual([
    'hall at 0',
    'hall at 1',
    'hall at 2',
    'hall at 3.1',
    'calm at 4.1',
    'calm gone at 14.1',
    'hall at 14.1',
  ])
})

test('so is one whose server does not come', async () => {
  const log = await aNight(15, (opening) => (opening <= 4 ? 'never opens' : 'well'))
  expect(log).toEqual(['calm at 0', 'calm gone at 10', 'hall at 10'])
})

test('both flags of the graphics are given, never one of them', () => {
  expect(kioskFlags).toEqual(
    expect.arrayContaining([
      '--disable-domain-blocking-for-3d-apis',
      '--disable-gpu-process-crash-limit',
    ]),
  )
})
