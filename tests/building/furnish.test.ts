import { radians } from '#kit'
import { describe, expect, test } from 'vitest'
import { surfaceOf } from '#craft'
import { raiseRoom } from '#shell'
import { castings, fittings, furnish, shinings } from '../../src/building/furnish.ts'
import { lamp } from '../../src/exhibits/feedback/lamp.ts'
import { heldWith } from '../support/held.ts'
import { twoDoorsPlan } from '../support/twoDoors.ts'

const plan = await twoDoorsPlan()

describe('what exhibits are built of', () => {
  test.for(['f', 'a', 'p1'])(
    'stands in %s where the plan hangs it, within its size',
    async (id) => {
      const room = (await heldWith('en', id)).rooms[id]
      if (!room) throw new Error(id)
      for (const exhibit of room.exhibits) {
        const alone = { ...room, exhibits: [exhibit] }
        // What moves is built by its scene; its shape as light meets it stands in for it.
        const { bounds, indices } = surfaceOf([...fittings(plan, alone), ...castings(plan, alone)])
        expect(indices.length).toBeGreaterThan(0)
        const hangings = plan.hangings.filter((each) => each.exhibit === exhibit.id)
        for (const axis of [0, 2] as const) {
          const reach = hangings.map(({ size, x, z, turn }) => {
            const sideways = Math.abs(Math.sin(radians(turn))) > 0.5
            const half = (sideways === (axis === 0) ? size[2] : size[0]) / 2
            const at = axis === 0 ? x : z
            return [at - half, at + half] as const
          })
          // Cloth, frames and eaves stand out a little.
          const slack = 0.4
          expect(bounds.min[axis]).toBeGreaterThan(Math.min(...reach.map(([low]) => low)) - slack)
          expect(bounds.max[axis]).toBeLessThan(Math.max(...reach.map(([, high]) => high)) + slack)
        }
        expect(bounds.min[1]).toBeGreaterThan(-0.02)
      }
    },
  )

  test('has shade on the floor at the foot of every plinth and of every leg of a chair', async () => {
    for (const [id, least] of [
      ['p3', 4],
      ['s', 48],
    ] as const) {
      const room = (await heldWith('en', id)).rooms[id]
      if (!room) throw new Error(id)
      const { positions, traits } = furnish(plan, room, raiseRoom(plan, id))
      const dark = [...positions.keys()].filter(
        (i) => i % 3 === 1 && (traits[((i - 1) / 3) * 4 + 1] ?? 255) < 110,
      )
      // Of each foot at least the ring under it and the one along it: eight corners and one to close it.
      expect(dark.length / (2 * 9)).toBeGreaterThanOrEqual(least)
      for (const i of dark) expect(positions[i]).toBeLessThan(0.96)
    }
  })

  test('brings the light of the guest book’s lamp to its table, turned as that is', async () => {
    const room = (await heldWith('en', 'g')).rooms['g']
    if (!room) throw new Error('g')
    const table = plan.hangings.find(({ exhibit }) => exhibit === 'g-1')
    if (!table) throw new Error('g-1')
    const panes = shinings(plan, room)
    expect(panes.map(({ way }) => way)).toEqual([-1, 1])
    for (const {
      at: [x, y, z],
    } of panes) {
      // On the right and behind of who stands before it, which is north-east of a table that looks south.
      expect(table.turn).toBe(180)
      expect(x - table.x).toBeCloseTo(lamp.x)
      expect(z - table.z).toBeCloseTo(lamp.z)
      expect(y).toBeGreaterThan(0.78 + 0.3)
    }
    const p1 = (await heldWith('en', 'p1')).rooms['p1']
    expect(p1 && shinings(plan, p1)).toEqual([])
  })

  test('is the same every time', async () => {
    const room = (await heldWith('en', 'a')).rooms['a']
    if (!room) throw new Error('a')
    const shell = raiseRoom(plan, 'a')
    expect(furnish(plan, room, shell)).toEqual(furnish(plan, room, shell))
  })
})
