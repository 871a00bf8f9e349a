import { chainLink } from '#craft'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { chainGeometry } from '../../../src/exhibits/chain-links/chainGeometry.ts'
import { linksOf } from '../../../src/exhibits/chain-links/chainLinks.ts'
import { aidAt, aidPlate, chain } from '../../../src/exhibits/chain-links/measures.ts'
import { pressedAid } from '../../../src/exhibits/chain-links/pressedAid.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['chain-links'])
const rule = ruleOf('chain-links')
const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't0-3'))
const wall = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const actsIn = (state: unknown) => kindOf('chain-links').acts?.(wall, state, { reduced: false })
const press = (state: unknown, name: string) =>
  rule?.(state, actsIn(state)?.buttons.find(({ title }) => title === name)?.act)

test('an aid that is switched on tells which links it serves, and which stay out of reach', () => {
  const cloud = press(undefined, 'Cloud')
  expect(actsIn(cloud)?.tells?.text).toContain('Served now: Store, Spread.')
  expect(actsIn(cloud)?.tells?.text).toContain(
    'Not reached: Create, Sell and experience, Look after nature.',
  )
  expect(actsIn(cloud)?.buttons[0]?.pressed).toBe(true)
  expect(actsIn(press(cloud, 'Cloud'))?.tells?.text).not.toContain('Served now')
})

test('with all four on, nature alone is not reached', () => {
  const names = ['Cloud', 'Data', 'Intelligence', 'Online with offline']
  const state = names.reduce<unknown>(press, undefined)
  expect(actsIn(state)?.tells).toMatchObject({ at: 4, of: 4 })
  expect(actsIn(state)?.tells?.text).toContain('Not reached: Look after nature.')
})

test('the quoted phrase stands on the board word for word, and says where it is from', () => {
  const written = kindOf('chain-links')
    .inscriptions({ ...wall, wall: '', kin: [] }, 0, 'en', {
      narrow: false,
      titleIn: () => undefined,
    })
    .flatMap(({ sheet }) => sheet.texts.map(({ text }) => text))
  expect(written).toContain(
    '“inclusive cloud service support policy, big data fusion and application and supporting intelligent transformation of enterprises”',
  )
  expect(written.join(' ')).toContain("Quoted from the centre's page")
})

test('a link is a closed bar, and hangs through the next one without touching it', () => {
  const [one, other] = [chainLink(chain, 0.78), chainLink(chain, -0.78)]
  const edges = new Map<string, number>()
  for (let i = 0; i < one.indices.length; i += 3) {
    const corners = one.indices.slice(i, i + 3)
    corners.forEach((from, at) => {
      const ends = [from, corners[(at + 1) % 3] ?? 0].toSorted((a, b) => a - b).join(' ')
      edges.set(ends, (edges.get(ends) ?? 0) + 1)
    })
  }
  expect(new Set(edges.values())).toEqual(new Set([2]))
  let near = Infinity
  for (let a = 0; a < one.positions.length; a += 3)
    for (let b = 0; b < other.positions.length; b += 3) {
      const apart = [0, 1, 2].map(
        (i) => one.positions[a + i]! - other.positions[b + i]! - (i === 0 ? chain.pitch : 0),
      )
      near = Math.min(near, Math.hypot(...apart))
    }
  expect(near).toBeGreaterThan(0.001)
})

test('rods grow from an aid to its links, and the links take its colour', () => {
  const { geometry, show } = chainGeometry(linksOf(wall).aids.map(({ serves }) => serves))
  const position = geometry.getAttribute('position')
  const colour = geometry.getAttribute('color')
  const before = colour.array.slice(0, 3)
  const rod = position.count - 16
  const reach = () => {
    const ys = Array.from({ length: 16 }, (_, i) => position.getY(rod + i))
    return Math.max(...ys) - Math.min(...ys)
  }
  expect(reach()).toBe(0)
  show((aid) => (aid === 3 ? 1 : 0))
  expect(reach()).toBeGreaterThan(0.1)
  expect(colour.array.slice(0, 3)).toEqual(before)
  show((aid) => (aid === 1 ? 1 : 0))
  expect(colour.array.slice(0, 3)).not.toEqual(before)
  geometry.dispose()
})

test('a press on the plate of an aid means that aid', () => {
  const hanging = {
    exhibit: 't0-3',
    room: 't0',
    place: 0,
    on: 'wall' as const,
    size: [1.6, 0.9, 0.2] as const,
    stand: 0,
    x: 0,
    y: 1.5,
    z: 0,
    turn: 180,
  }
  const ray = { x: aidAt(2), y: 1.5 + aidPlate.up, z: 2, dx: 0, dy: 0, dz: -1 }
  expect(pressedAid(ray, hanging)).toBe(2)
  expect(pressedAid({ ...ray, y: 1.8 }, hanging)).toBeUndefined()
})

test.for([{ do: 'switch', aid: 4, on: true }, { do: 'switch', aid: 0 }, { do: 'pull' }, null])(
  '%o is nothing that one does with the chain',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)
