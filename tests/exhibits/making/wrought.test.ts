import { expect, test } from 'vitest'
import { BufferAttribute, BufferGeometry } from 'three'
import { seeded } from '../../../src/kit/index.ts'
import { makers } from '../../../src/exhibits/making/makers.ts'
import { ballRound, words } from '../../../src/exhibits/making/wrought.ts'
import { wroughtGeometry } from '../../../src/exhibits/making/wroughtGeometry.ts'

test('the ball about a thing is the one that three looks for it in', () => {
  const random = seeded(2)
  const places = Float32Array.from({ length: 90 }, () => 4 * random() - 1)
  const plain = new BufferGeometry().setAttribute('position', new BufferAttribute(places, 3))
  plain.computeBoundingSphere()
  const [x, y, z, radius] = ballRound(places)
  const sphere = plain.boundingSphere!
  expect([x, y, z]).toEqual(sphere.center.toArray())
  expect(radius).toBeCloseTo(sphere.radius, 12)
})

test('a direction lies in three of four bytes and comes out as it went in', () => {
  const row = words([0, 1, 0, -0.6, 0, 0.8], 3)
  const geometry = wroughtGeometry({
    rows: { normal: row },
    indices: new Uint16Array([0, 1, 0]),
    ball: [0, 0, 0, 1],
  })
  const normal = geometry.getAttribute('normal')
  expect(
    [normal.getX(1), normal.getY(1), normal.getZ(1)].map((each) => Number(each.toFixed(2))),
  ).toEqual([-0.6, 0, 0.8])
  geometry.dispose()
})

// What is made crosses to the page: it must be plain, and of whole triangles within its ball.
test.each(['bands', 'cords', 'lotus', 'ridge', 'set', 'sherds', 'cloud', 'ladder'] as const)(
  'what is made of %s can be given to another thread',
  async (name) => {
    const steps = (await makers[name]())()
    let step = steps.next()
    while (!step.done) step = steps.next()
    expect(() => structuredClone(step.value)).not.toThrow()
  },
)

test.each(['ridge', 'set'] as const)(
  '%s lies within the ball in which it is looked for',
  async (name) => {
    const steps = (await makers[name]())()
    let step = steps.next()
    while (!step.done) step = steps.next()
    const { rows, indices, ball } = step.value
    const { values } = rows['position']!
    const far = Array.from({ length: values.length / 3 }, (_, i) =>
      Math.hypot(
        values[3 * i]! - ball[0],
        values[3 * i + 1]! - ball[1],
        values[3 * i + 2]! - ball[2],
      ),
    )
    expect(Math.max(...far)).toBeLessThan(ball[3] * 1.0001)
    expect(indices.length % 3).toBe(0)
    expect(Math.max(...indices)).toBeLessThan(values.length / 3)
  },
)
