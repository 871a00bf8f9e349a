import { expect, test } from 'vitest'
import { kindOf } from '#exhibits'
import type { Held } from '#exhibition'
import { findables } from '../../../src/exhibition/entries.ts'
import { turnBetween, headingTo } from '#kit'
import { eyeHeight } from '#plan'
import type { Language } from '#words'
import { boardWidth, reading, setBoard } from '../../../src/modes/headset/board.ts'
import type { ShownBoard } from '../../../src/modes/headset/boardTypes.ts'
import type { MenuList } from '../../../src/modes/headset/boardTypes.ts'
import { captionBoard } from '../../../src/modes/headset/captionBoard.ts'
import { freshComfort } from '../../../src/modes/headset/comfort.ts'
import { initialsOf } from '../../../src/modes/headset/initials.ts'
import { labelsBoard } from '../../../src/modes/headset/labelsBoard.ts'
import { exhibitBoard } from '../../../src/modes/headset/exhibitBoard.ts'
import { menuBoard } from '../../../src/modes/headset/menuBoard.ts'
import {
  atWaist,
  beforeEyes,
  besideExhibit,
  meetBoard,
  placeOn,
} from '../../../src/modes/headset/placing.ts'
import { fakeMeasure } from '../../lettering/fakeMeasure.ts'
import { heldWith, holdingsIn } from '../../support/held.ts'
import { twoDoors, twoDoorsPlan } from '../../support/twoDoors.ts'

const plan = await twoDoorsPlan()
const rooms = plan.rooms.map(({ id }) => id)
const dmm = (metres: number) => (metres * 1000) / reading
const visitor = { reduced: false, today: '2026-11-26' }

const found = findables(await twoDoors())

/** What a menu says in a room, fresh; a tour waits, so that all its keys are there. */
const menuIn = ({ outline, language }: Held, room: string, list: MenuList) => ({
  outline,
  plan,
  room,
  list,
  exhibit: undefined,
  page: 0,
  comfort: freshComfort,
  sound: false,
  waiting: true,
  initial: undefined,
  initials: initialsOf(outline, language, found),
})

/** Every board that a visitor may come to, fresh, in a language. */
async function allBoards(language: Language) {
  const holdings = await holdingsIn(language, ...rooms)
  await holdings.openStops()
  const held = holdings.store.getState()
  const said = held.stops
  const exhibits = Object.values(held.rooms).flatMap((room) => room.exhibits)
  return [
    ...exhibits.map((exhibit) => {
      const { id, title, lead, wall, artefact } = exhibit
      const acts = kindOf(artefact.kind).acts?.(exhibit, undefined, visitor)
      const words = {
        exhibit: id,
        title,
        lead,
        wall,
        interpretation: held.outline.interpretation,
        acts,
      }
      return { id, blocks: exhibitBoard(words, { text: 0, keys: 0 }, language, fakeMeasure) }
    }),
    ...rooms.flatMap((room) =>
      (['home', 'room', 'plan', 'tours', 'comfort', 'find'] as const).map((list) => ({
        id: `${room} ${list}`,
        blocks: menuBoard(menuIn(held, room, list), language, fakeMeasure),
      })),
    ),
    ...Object.keys(menuIn(held, 'a', 'find').initials).map((initial) => ({
      id: `works under ${initial}`,
      blocks: menuBoard({ ...menuIn(held, 'a', 'find'), initial }, language, fakeMeasure),
    })),
    ...held.outline.tours.flatMap(({ id, stops }) =>
      stops.map((stop, at) => ({
        id: `${id} ${stop.id}`,
        blocks: captionBoard(
          {
            title: stop.exhibit,
            stop: at + 1,
            stops: stops.length,
            page: 0,
            cues: said[stop.id]?.cues ?? [],
            cue: 0,
            playing: at % 2 === 0,
            ended: false,
          },
          language,
          fakeMeasure,
        ),
      })),
    ),
    ...(['controller', 'hand', 'look'] as const).map((by) => ({
      id: `labels of a ${by}`,
      blocks: labelsBoard(by, language, fakeMeasure),
    })),
  ].map(({ id, blocks }) => ({ id, ...setBoard(blocks, language, fakeMeasure) }))
}

test.each(['en', 'zh', 'ru'] as const)(
  'every board is read and pressed with ease: %s',
  async (language) => {
    for (const { id, layout, regions } of await allBoards(language)) {
      // Twenty-four thousandths of the distance to an em, and keys of sixty-four.
      for (const { em, text } of layout.lines)
        expect(dmm(em), `${id} ${text}`).toBeGreaterThan(23.99)
      for (const { x, y, width, height, key } of regions) {
        expect(dmm(width), `${id} ${key.label}`).toBeGreaterThanOrEqual(64)
        expect(dmm(height), `${id} ${key.label}`).toBeGreaterThanOrEqual(63.99)
        expect(x + width).toBeLessThanOrEqual(boardWidth)
        expect(y + height).toBeLessThanOrEqual(layout.height)
        for (const other of regions) {
          if (other.key === key) continue
          const apart =
            x + width < other.x ||
            other.x + other.width < x ||
            y + height < other.y ||
            other.y + other.height < y
          expect(apart, `${id}: ${key.label} and ${other.key.label}`).toBe(true)
        }
      }
      // From the line of the eyes down, no further than a glance.
      expect((Math.atan(layout.height / 2 / reading) * 180) / Math.PI, id).toBeLessThan(24)
      for (const { text, x, em, font } of layout.lines)
        expect(x + fakeMeasure(text, font) * em, `${id} ${text}`).toBeLessThanOrEqual(boardWidth)
    }
  },
)

test('what an exhibit says after an act is the page that an act turns to', async () => {
  const held = await heldWith('en', 'p3')
  const exhibit = held.rooms['p3']!.exhibits.find(({ id }) => id === 'p3-2')!
  const acts = kindOf('glazes').acts!(exhibit, undefined, visitor)!
  const { id, title, lead, wall } = exhibit
  const words = { exhibit: id, title, lead, wall, interpretation: undefined, acts }
  const textOf = (page: number | 'state') =>
    exhibitBoard(words, { text: page, keys: 0 }, 'en', fakeMeasure)
      .flatMap((block) => ('lines' in block ? block.lines : []))
      .join(' ')
  expect(textOf(0)).toContain(lead.split(' ').slice(0, 3).join(' '))
  expect(textOf('state')).toMatch(/Glaze \d of 6/)
})

test('the board of every exhibit stands beside it, near enough to read, in the room', () => {
  for (const { exhibit, place } of plan.hangings) {
    if (place !== 0) continue
    const view = plan.views[exhibit]!
    const eyes = { ...view, y: eyeHeight }
    const { x, y, z, scale } = besideExhibit(plan, exhibit, eyes)
    const away = Math.hypot(x - eyes.x, y - eyes.y, z - eyes.z)
    expect(away, exhibit).toBeGreaterThan(0.5)
    expect(away, exhibit).toBeLessThanOrEqual(reading + 0.01)
    expect(scale, exhibit).toBeCloseTo(away / reading, 1)
    const board = headingTo(eyes.x, eyes.z, x, z)
    expect(Math.abs(turnBetween(view.heading, board)), exhibit).toBeLessThanOrEqual(50.001)
    // What one looks at first is not hidden.
    const seenFirst = plan.hangings.filter((each) => {
      const towards = headingTo(eyes.x, eyes.z, each.x, each.z)
      return each.exhibit === exhibit && Math.abs(turnBetween(view.heading, towards)) < 5
    })
    for (const first of seenFirst) {
      const towards = headingTo(eyes.x, eyes.z, first.x, first.z)
      expect(Math.abs(turnBetween(towards, board)), exhibit).toBeGreaterThan(20)
    }
    const { outer } = plan.rooms.find(({ id }) => id === view.room)!
    expect(x > outer.x0 && x < outer.x1 && z > outer.z0 && z < outer.z1, exhibit).toBe(true)
  }
})

test('the right of a board is to the right of who reads it', () => {
  const eyes = { x: 0, y: 1.6, z: 3, heading: 0, pitch: 0 }
  const board = { placement: beforeEyes(plan, eyes), width: 0.9, height: 0.6, regions: [] }
  expect(placeOn(board, 0.9, 0.3).x).toBeGreaterThan(0.3)
  expect(placeOn(board, 0.45, 0).y).toBeGreaterThan(placeOn(board, 0.45, 0.6).y)
  // It leans back: its foot is nearer.
  expect(placeOn(board, 0.45, 0.6).z).toBeGreaterThan(placeOn(board, 0.45, 0).z)
})

test('a ray meets a board where it points', () => {
  const eyes = { x: 1, y: 1.6, z: 3, heading: 40, pitch: 0 }
  for (const placement of [beforeEyes(plan, eyes), atWaist(eyes)]) {
    const board: ShownBoard = { placement, width: 0.9, height: 0.6, regions: [] }
    const at = placeOn(board, 0.2, 0.5)
    const from = { x: eyes.x + 0.2, y: 1.2, z: eyes.z }
    const met = meetBoard(board, {
      ...from,
      dx: at.x - from.x,
      dy: at.y - from.y,
      dz: at.z - from.z,
    })
    expect(met!.x).toBeCloseTo(0.2, 6)
    expect(met!.y).toBeCloseTo(0.5, 6)
    expect(meetBoard(board, { ...from, dx: from.x - at.x, dy: 0, dz: from.z - at.z })).toBe(
      undefined,
    )
    // Who looks at it looks at its face.
    expect(
      meetBoard(board, {
        ...eyes,
        dx: placement.x - eyes.x,
        dy: placement.y - eyes.y,
        dz: placement.z - eyes.z,
      })!.x,
    ).toBeCloseTo(0.45, 6)
  }
})

test('a thought is given by seals and sentences that lie ready, and who wants to write is told where', async () => {
  const held = await heldWith('en', ...rooms)
  const exhibit = Object.values(held.rooms)
    .flatMap(({ exhibits }) => exhibits)
    .find(({ artefact }) => artefact.kind === 'feedback')!
  const acts = kindOf('feedback').acts!(exhibit, undefined, visitor)!
  const { id, title, lead, wall } = exhibit
  const words = { exhibit: id, title, lead, wall, interpretation: undefined, acts, typed: true }
  const pages = Array.from({ length: 6 }, (_, keys) =>
    exhibitBoard(words, { text: 0, keys }, 'en', fakeMeasure),
  ).flat()
  const labels = pages
    .flatMap((block) => ('keys' in block ? block.keys : []))
    .map((key) => key?.label)
  for (const button of acts.buttons) expect(labels).toContain(button.title ?? button.word?.en)
  expect(acts.buttons.length).toBeGreaterThan(8)
  const text = pages.flatMap((block) => ('lines' in block ? block.lines : [])).join(' ')
  expect(text).toContain('continue on the page')
})
