import { createProjector, type Player } from '#exhibits'
import { lay, createPreferences } from '#visit'
import { createDocent, type LedTour } from '#visit/docent'
import { beforeAll, describe, expect, test } from 'vitest'
import { forget } from '../../../src/modes/kiosk/forget.ts'
import { aStillClock, aVisitor } from '../../support/visitor.ts'

const tours: LedTour[] = [
  {
    id: 'short',
    pause: 2,
    travel: 'fade',
    stops: ['p1-1', 'p2-1', 'p3-1'].map((exhibit) => ({ id: exhibit, exhibit, cues: 3 })),
  },
]
const aPlayer = (): Player => ({
  play: () => Promise.resolve(),
  pause: () => {},
  paused: true,
  duration: 60,
  currentTime: 0,
  muted: false,
  volume: 1,
  addEventListener: () => {},
})

async function aKiosk() {
  const { visit, waits } = await aVisitor()
  const clock = aStillClock()
  const preferences = createPreferences(undefined)
  const docent = createDocent({ visit, clock, tours })
  const projector = createProjector({ make: aPlayer, unmake: () => {}, fail: () => {} })
  const kiosk = { visit, clock, preferences, docent, projector }
  const snapshot = () => ({
    visit: visit.store.getState(),
    pose: { ...visit.pose },
    intents: { ...visit.intents },
    way: visit.way(),
    visitor: visit.visitor.getState(),
    preferences: preferences.getState(),
    docent: docent.store.getState(),
    programme: projector.now(),
    players: ['t1-1', 't1-2'].map((id) => projector.playerOf(id)),
  })
  return { ...kiosk, waits, snapshot, forgets: () => forget(kiosk, 'f') }
}
type Kiosk = Awaited<ReturnType<typeof aKiosk>>

/** Where a visitor may be when nobody is there any more ... */
const doing: Record<string, (kiosk: Kiosk) => void> = {
  'at the arrival': () => {},
  'before an exhibit': ({ visit }) => visit.go('p1-1'),
  'on the way to one': ({ visit }) => {
    visit.go('p2')
    visit.approach('p2-1')
    visit.step(0.4)
  },
  'with a key held down': ({ visit }) => {
    Object.assign(visit.intents, { forward: 1, turn: -1, hurry: true })
    visit.step(0.7)
  },
  'in the middle of a look round': ({ visit }) => {
    Object.assign(visit.intents, { lookHeading: 50, lookPitch: -20 })
    visit.step(0.1)
  },
  'at a stop of a tour': ({ docent }) => docent.start('short', 1),
  'while the docent plays': ({ docent, clock }) => {
    docent.start('short')
    docent.hurry(1.5)
    docent.play()
    clock.pass(7000)
  },
  'having walked off a tour': ({ docent, visit }) => {
    docent.start('short', 2)
    visit.leave()
    visit.walkTo(0, 3)
    visit.step(0.2)
  },
}
/** ... and what they have left behind. */
const left: Record<string, (kiosk: Kiosk) => void> = {
  nothing: () => {},
  'a film that plays': ({ projector }) => {
    projector.play('t1-1', { is: 'film', address: '/film' })
    projector.act({ act: 'volume', volume: 0.3 })
  },
  'one that was paused, with captions': ({ projector }) => {
    projector.play('t1-2', { is: 'sound', address: '/sound' })
    projector.act({ act: 'pause', exhibit: 't1-2' })
    projector.act({ act: 'caption', captions: 'ru' })
  },
  'large letters, high contrast, sound, another language': ({ preferences }) =>
    preferences.setState({
      language: 'ru',
      textSize: 'larger',
      light: 'contrast',
      motion: 'reduced',
      sound: 'on',
      voice: 'on',
    }),
  'a full shelf and exhibits turned': ({ visit }) => {
    visit.act('p3-1', { do: 'glaze' })
    visit.act('a-2', { do: 'breathe' })
    visit.visitor.setState({ seen: ['p1-1', 'p3-1'] })
    lay(visit.visitor, {
      exhibit: 'p1-1',
      maker: 'label',
      title: 'canary',
      day: '2026-11-25',
      language: 'en',
      recipe: { text: 'canary' },
    })
  },
}

describe('who goes leaves nothing', () => {
  // One kiosk for all of them, as in a week.
  let kiosk: Kiosk
  beforeAll(async () => {
    kiosk = await aKiosk()
  })
  const both = Object.keys(doing).flatMap((where) => Object.keys(left).map((what) => [where, what]))
  test('in forty ways', () => expect(both).toHaveLength(40))

  test.each(both)('%s, with %s', async (where = '', what = '') => {
    kiosk.forgets()
    const fresh = kiosk.snapshot()
    expect(fresh.visit.activity).toEqual({ doing: 'away' })
    kiosk.visit.go('f', false)
    left[what]?.(kiosk)
    doing[where]?.(kiosk)
    expect(kiosk.snapshot()).not.toEqual(fresh)
    kiosk.forgets()
    expect(kiosk.snapshot()).toEqual(fresh)
    // Nor does anything come back by itself.
    kiosk.clock.pass(60_000)
    kiosk.waits()
    await Promise.resolve()
    expect(kiosk.snapshot()).toEqual(fresh)
    expect(JSON.stringify(kiosk.snapshot())).not.toContain('canary')
  })
})
