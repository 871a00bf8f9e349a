import { expect, test, describe } from 'vitest'
import { aVisitor } from '../support/visitor.ts'

describe('a visitor on foot', () => {
  test.for([2, 15, 60, 144])(
    'walks as far in ten seconds at %i frames a second',
    async (frames) => {
      const { visit, walks } = await aVisitor()
      visit.go('a')
      // From the atrium's door to the west, where there is room to walk.
      walks({ aside: -1 }, 3, frames)
      expect(7.6 - visit.pose.z).toBeCloseTo(0)
      expect(Math.abs(visit.pose.x)).toBeGreaterThan(4.0)
      expect(Math.abs(visit.pose.x)).toBeLessThan(4.2)
    },
  )

  test('walks round the screen wall, through the atrium and into the first room', async () => {
    const { visit, walks } = await aVisitor()
    walks({ aside: -1 }, 3.2)
    walks({ forward: 1, hurry: true }, 2.6)
    walks({ aside: 1 }, 3.2)
    walks({ forward: 1, hurry: true }, 5)
    expect(visit.store.getState().room).toBe('a')
  })

  test('is stopped by a wall and not thrown back', async () => {
    const { visit, walks } = await aVisitor()
    visit.go('p1-1')
    walks({ forward: 1 }, 8, 2)
    const { x, z } = visit.pose
    expect(18.8 - x).toBeCloseTo(0.3, 1)
    walks({ forward: 1 }, 3)
    expect(Math.hypot(visit.pose.x - x, visit.pose.z - z)).toBeLessThan(0.1)
  })

  test('a minute’s pause does not carry them on', async () => {
    const { visit } = await aVisitor()
    visit.go('p1')
    visit.intents.forward = 1
    const { x } = visit.pose
    visit.step(60)
    expect(visit.pose.x - x).toBeLessThan(1.45)
  })
})

describe('a visitor and an exhibit', () => {
  test('are brought together: approaching, then viewing, and it counts as seen', async () => {
    const { visit, waits, isDoing } = await aVisitor()
    visit.go('p1')
    visit.approach('p1-1')
    expect(isDoing()).toBe('approaching')
    waits()
    expect(isDoing()).toBe('viewing')
    const view = visit.plan.views['p1-1']
    expect(visit.pose).toMatchObject({ x: view?.x, z: view?.z, heading: view?.heading })
    expect(visit.visitor.getState().seen).toContain('p1-1')
  })

  test('a walking key takes over at once, on the way and before the exhibit', async () => {
    const { visit, walks, waits, isDoing } = await aVisitor()
    visit.go('p1')
    visit.approach('p1-1')
    walks({ forward: 1 }, 0.1)
    expect(isDoing()).toBe('wandering')
    visit.go('p1-1')
    const { x } = visit.pose
    walks({ forward: -1 }, 0.5)
    waits()
    expect(isDoing()).toBe('wandering')
    expect(visit.pose.x).toBeLessThan(x)
  })

  test('next and previous go through the rooms in order and round', async () => {
    const { visit, waits } = await aVisitor()
    const at = () => {
      const { activity } = visit.store.getState()
      return 'exhibit' in activity ? activity.exhibit : undefined
    }
    visit.go('p1-1')
    visit.next()
    waits()
    expect(at()).toBe('p1-2')
    visit.previous()
    visit.previous()
    waits()
    expect(at()).toBe('a-6')
    visit.go('p1-4')
    visit.next()
    expect(at()).toBe('p2-1')
    visit.go('g-4')
    visit.next()
    expect(at()).toBe('f-1')
  })

  test('with reduced motion nobody is carried', async () => {
    const { visit, isDoing } = await aVisitor({ reduced: true })
    visit.go('p1')
    visit.approach('p1-1')
    expect(isDoing()).toBe('viewing')
    expect(visit.store.getState().carried).toBe(false)
    visit.walkTo(12, 0)
    expect(visit.pose).toMatchObject({ x: 12, z: 0 })
  })

  test('an exhibit far away is reached by a cut', async () => {
    const { visit, isDoing } = await aVisitor()
    visit.approach('p1-1')
    expect(isDoing()).toBe('viewing')
  })

  test('an id that nothing has is refused, and the visit goes on', async () => {
    const { visit } = await aVisitor()
    expect(() => visit.go('p9-9')).toThrow('p9-9')
    expect(visit.store.getState().room).toBe('f')
  })
})

test('what may not be opened here is only looked at', async () => {
  const allowed = ['p3-1', 'p3-2', 'a-2']
  const { visit, waits, isDoing } = await aVisitor({ opens: (id) => allowed.includes(id) })
  visit.go('p1')
  visit.approach('p1-1')
  waits()
  expect(isDoing()).toBe('wandering')
  visit.go('p1-1')
  expect([isDoing(), visit.store.getState().room]).toEqual(['wandering', 'p1'])
  expect(visit.visitor.getState().seen).toEqual([])
  visit.approach('p3-2')
  waits()
  visit.next()
  waits()
  expect(visit.visitor.getState().seen.toSorted()).toEqual(['a-2', 'p3-2'])
})
