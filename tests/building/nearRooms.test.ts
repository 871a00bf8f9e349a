import { expect, test } from 'vitest'
import { nearRooms, roomsAhead } from '../../src/building/nearRooms.ts'
import { createWorks } from '../../src/building/works.ts'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const plan = await twoDoorsPlan()

test('what is near is the room itself, then what its doors and windows lead to', () => {
  const near = nearRooms(plan, 'p1')
  expect(near[0]).toBe('p1')
  expect(near).toEqual(expect.arrayContaining(['a', 'p2', 'p5', 'e-court']))
})

test('what is far and out of sight is not kept: most of the west wing from the east', () => {
  const near = nearRooms(plan, 'p2')
  expect(near.filter((id) => ['t2', 't3', 'g', 's'].includes(id))).toEqual([])
})

test('who stands before an exhibit needs its room and what is seen past it, all of it near', () => {
  for (const [id, view] of Object.entries(plan.views)) {
    if (!plan.hangings.some(({ exhibit }) => exhibit === id)) continue
    const ahead = roomsAhead(plan, view)
    expect(ahead[0]).toBe(view.room)
    expect(nearRooms(plan, view.room, id)).toEqual(expect.arrayContaining(ahead))
  }
  const brackets = plan.views['p2-1']
  if (!brackets) throw new Error('no view of p2-1')
  expect(roomsAhead(plan, brackets).length).toBeLessThan(nearRooms(plan, 'p2', 'p2-1').length)
})

test('works end once, however often they are said to', () => {
  const works = createWorks()
  const [first, second] = [works.begin(), works.begin()]
  first()
  first()
  expect(works.pending()).toBe(1)
  second()
  expect(works.pending()).toBe(0)
})

test('what has ended counts once the scene stands with it, and at once where there is none', () => {
  const works = createWorks()
  let told = 0
  const deaf = works.hear((ended) => (told = ended))
  const [first, second] = [works.begin(), works.begin()]
  first()
  expect(works.pending()).toBe(2)
  works.stood(told)
  expect(works.pending()).toBe(1)
  second()
  deaf()
  expect(works.pending()).toBe(0)
})

test('a room stands when its own works do, whatever goes on elsewhere', () => {
  const works = createWorks()
  let told = 0
  works.hear((ended) => (told = ended))
  const [here, there] = [works.begin('a'), works.begin('p1')]
  expect([works.pending('a'), works.pending('p1'), works.pending('w')]).toEqual([1, 1, 0])
  here()
  here()
  expect(works.pending('a')).toBe(1)
  works.stood(told)
  expect([works.pending('a'), works.pending('p1'), works.pending()]).toEqual([0, 1, 1])
  there()
})
