import { expect, test } from 'vitest'
import { cardsGeometry } from '../../../src/exhibits/drawers/cardsGeometry.ts'
import { card, drawerAt, drawn, front } from '../../../src/exhibits/drawers/measures.ts'
import { pressedDrawer } from '../../../src/exhibits/drawers/pressedDrawer.ts'
import { drawersState } from '../../../src/exhibits/drawers/rule.ts'
import { stationAt } from '../../support/station.ts'

const { exhibit, rule, actsIn, press, told, inLanguage } = await stationAt('t0-2')
const open = (state: unknown) => drawersState(state).open.map(Number).join('')

test('seven verbs stand on seven fronts in the order of the page', () => {
  const verbs = actsIn(undefined)
    ?.buttons.slice(0, 7)
    .map(({ title }) => title)
  expect(verbs).toEqual('Attract Research Develop Train Incubate Empower Renew'.split(' '))
  expect(actsIn(undefined)?.tells).toBeUndefined()
})

test('an open drawer tells its one sentence and what its drawing shows', () => {
  const state = press(undefined, 'Empower')
  expect(open(state)).toBe('0000010')
  expect(told(state)).toMatchObject({ at: 6, of: 7, title: 'Empower' })
  expect(told(state)?.text).toContain('The centre empowers clusters.')
  expect(told(state)?.text).toContain('The drawing:')
  expect(drawersState(state).runs[5]).toBe(1)
})

test('drawers stay open until they are closed; a closed one is no longer told of', () => {
  const both = press(undefined, 'Attract', 'Renew')
  expect(open(both)).toBe('1000001')
  const one = press(both, 'Renew')
  expect(open(one)).toBe('1000000')
  expect(told(one)).toMatchObject({ at: 1, of: 7 })
  expect(told(one)?.text).toContain('attract high-end talent')
})

test('a drawing moves again when asked, and of its own accord only when its drawer opens', () => {
  const once = press(undefined, 'Train')
  expect(drawersState(press(once, 'Watch again')).runs[3]).toBe(2)
  expect(drawersState(press(once, 'Train', 'Train')).runs[3]).toBe(2)
  expect(drawersState(press(once, 'Train')).runs[3]).toBe(1)
})

test('all seven open together, and together make the whole sentence', () => {
  const state = press(press(undefined, 'Develop'), 'Open all')
  expect(open(state)).toBe('1111111')
  expect(drawersState(state).runs).toEqual([1, 1, 1, 1, 1, 1, 1])
  expect(told(state)?.text.split('\n\n')).toHaveLength(7)
  expect(open(press(state, 'Close all'))).toBe('0000000')
})

test('every sentence is one that the claims of the exhibit carry', () => {
  const claimed = exhibit.claims.map(({ says }) => says.toLowerCase()).join(' ')
  for (const { says } of (exhibit.artefact.with as { drawers: { says: string }[] }).drawers) {
    const core = says.replace(/^The centre (sets out to|carries out)? ?/, '').replace('.', '')
    expect(claimed).toContain(core.toLowerCase())
  }
  for (const language of ['zh', 'ru'] as const)
    expect(inLanguage(language).claims.length).toBe(exhibit.claims.length)
})

test.for([
  { do: 'pull', drawer: 7, open: true },
  { do: 'pull', drawer: 1 },
  { do: 'pull', drawer: 0.5, open: true },
  { do: 'all' },
  { do: 'push' },
  null,
])('%o is nothing that one does with drawers', (act) =>
  expect(rule?.('nothing', act)).toBe('nothing'),
)

test('a card rises out of its drawer, and only out of its own', () => {
  const { geometry, show } = cardsGeometry()
  const position = geometry.getAttribute('position')
  const top = (drawer: number) => {
    let high = -9
    for (let i = 0; i < position.count; i += 1)
      if (Math.abs(position.getX(i) - drawerAt(drawer)) < 0.2 && position.getZ(i) !== 0)
        high = Math.max(high, position.getY(i))
    return high
  }
  expect(top(2)).toBeLessThan(front.up + front.height / 2 + 0.06)
  show(
    (drawer) => (drawer === 2 ? 1 : 0),
    () => 1,
  )
  expect(top(2)).toBeGreaterThan(1)
  expect(top(3)).toBeLessThan(0.6)
  geometry.dispose()
})

test('a press means the front that it meets, open or closed, or the card over it', () => {
  const hanging = {
    exhibit: 't0-2',
    room: 't0',
    place: 0,
    on: 'floor' as const,
    size: [3.6, 1.2, 0.5] as const,
    stand: 0,
    x: 0,
    y: 0.6,
    z: 0,
    turn: 180,
  }
  const at = (x: number, up: number) => ({ x, y: 0.6 + up, z: 3, dx: 0, dy: 0, dz: -1 })
  const closed = Array.from({ length: 7 }, () => false)
  expect(pressedDrawer(at(drawerAt(4), 0), hanging, closed)).toBe(4)
  const overIt = at(drawerAt(4), card.high + card.height / 2)
  expect(pressedDrawer(overIt, hanging, closed)).toBeUndefined()
  expect(pressedDrawer(overIt, hanging, closed.with(4, true))).toBe(4)
  // From the side, an open front is met before the closed one behind it.
  const aslant = { ...at(drawerAt(4), 0), z: front.face + drawn.out + 0.001, dz: -0.01, dx: 1 }
  expect(pressedDrawer(aslant, hanging, closed.with(4, true))).toBe(4)
})
