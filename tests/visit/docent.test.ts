import { outline } from '#exhibition'
import { createDocent, type Docent } from '#visit/docent'
import { describe, expect, test } from 'vitest'
import { aStillClock, aVisitor } from '../support/visitor.ts'
import { twoDoors } from '../support/twoDoors.ts'

const { tours } = outline(await twoDoors())
const lengthOf = { short: 4 * 60 + 55, middle: 9 * 60 + 45, long: 14 * 60 + 25 }

async function aTour({
  reduced = false,
  say = undefined as Parameters<typeof createDocent>[0]['say'],
} = {}) {
  const { visit, ...visitor } = await aVisitor({ reduced })
  const clock = aStillClock()
  const docent: Docent = createDocent({ visit, clock, tours, ...(say ? { say } : {}) })
  /** Lets so many seconds pass for the docent and for the one who follows. */
  const pass = async (seconds: number, until = () => false) => {
    let passed = 0
    for (; passed < seconds && !until(); passed += 0.1) {
      clock.pass(100)
      visit.step(0.1)
      await Promise.resolve()
      await Promise.resolve()
      await Promise.resolve()
    }
    return passed
  }
  return { visit, clock, docent, pass, ...visitor }
}

describe('the docent', () => {
  test.each(['short', 'middle', 'long'] as const)(
    'leads the %s tour to its end in the time that it says',
    async (id) => {
      const { docent, pass, visit } = await aTour()
      docent.start(id)
      docent.play()
      const seconds = await pass(1200, () => docent.store.getState().ended)
      const stops = tours.find((tour) => tour.id === id)?.stops ?? []
      expect(docent.store.getState()).toMatchObject({ ended: true, playing: false })
      expect(visit.visitor.getState().seen).toEqual([...new Set(stops.map((stop) => stop.exhibit))])
      expect(Math.abs(seconds - lengthOf[id]) / lengthOf[id], `${seconds} s`).toBeLessThan(0.1)
    },
    30_000,
  )

  test('advances nothing under a reader who did not ask to play', async () => {
    const { docent, pass, isDoing } = await aTour()
    docent.start('short')
    await pass(600)
    expect(docent.store.getState()).toMatchObject({ stop: 0, cue: 0, playing: false })
    expect(isDoing()).toBe('following')
  })

  test('next and back turn the stops; pause keeps the place', async () => {
    const { docent, pass } = await aTour()
    docent.start('long')
    docent.next()
    docent.next()
    docent.back()
    await pass(60)
    expect(docent.store.getState()).toMatchObject({ stop: 1, cue: 0 })
    docent.play()
    await pass(12)
    const { cue } = docent.store.getState()
    expect(cue).toBeGreaterThan(0)
    docent.pause()
    await pass(60)
    expect(docent.store.getState()).toMatchObject({ stop: 1, cue, playing: false })
  })

  test('a visitor who walks off comes back to the same stop', async () => {
    const { docent, pass, visit, walks } = await aTour()
    docent.start('short', 2)
    docent.play()
    await pass(20)
    walks({ forward: -1 }, 1)
    expect(docent.store.getState()).toMatchObject({ away: true, playing: false, stop: 2 })
    await pass(300)
    expect(docent.store.getState().stop).toBe(2)
    docent.resume()
    await pass(30)
    expect(visit.store.getState().activity).toEqual({ doing: 'following', tour: 'short', stop: 3 })
    expect(docent.store.getState()).toMatchObject({ away: false, stop: 2 })
  })

  test('playing waits for the voice', async () => {
    let spoken: () => void = () => {}
    const { docent, pass } = await aTour({ say: () => new Promise((done) => (spoken = done)) })
    docent.start('short')
    docent.play()
    await pass(60)
    expect(docent.store.getState().cue).toBe(0)
    spoken()
    await pass(0.5)
    expect(docent.store.getState().cue).toBe(1)
  })

  test('a faster docent keeps cues shorter', async () => {
    const { docent, pass } = await aTour()
    docent.start('short')
    docent.hurry(1.5)
    docent.play()
    const seconds = await pass(400, () => docent.store.getState().ended)
    expect(seconds).toBeLessThan(lengthOf.short * 0.82)
  })

  test('with less motion nobody is carried: every stop is a cut', async () => {
    const { docent, pass, visit } = await aTour({ reduced: true })
    let carried = 0
    visit.store.subscribe((state) => (carried += state.carried ? 1 : 0))
    docent.start('long')
    docent.play()
    await pass(900, () => docent.store.getState().ended)
    expect(docent.store.getState().ended).toBe(true)
    expect(carried).toBe(0)
  })

  test('walks ahead at a calm pace: 1.2 m and 30 degrees a second at most', async () => {
    const { docent, visit } = await aTour()
    docent.start('long', 1)
    docent.next()
    let [far, wide] = [0, 0]
    for (let i = 0; i < 1200; i += 1) {
      const { x, z, heading } = visit.pose
      visit.step(1 / 60)
      far = Math.max(far, Math.hypot(visit.pose.x - x, visit.pose.z - z) * 60)
      const turn = Math.abs(((visit.pose.heading - heading + 540) % 360) - 180)
      // The last half degree is set, not turned.
      if (turn > 0.6) wide = Math.max(wide, turn * 60)
    }
    expect(far).toBeGreaterThan(0.5)
    expect(far).toBeLessThanOrEqual(1.2 + 1e-6)
    expect(wide).toBeLessThanOrEqual(31)
  })
})
