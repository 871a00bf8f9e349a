import { axisScale, cityAxis, town, type Vector } from '#craft'
import type { BufferGeometry } from 'three'
import { wroughtGeometry } from '../making/wroughtGeometry.ts'
import { createRelief } from '../relief.ts'
import { inward, isTown, ring, strip, type Table } from './measures.ts'

/** Brass in the floor and on the model, and its edge in shade. */
const [brass, shade] = ['#B08D4A', '#7A6338'] as const
const steps = 48

/**
 * The strip in which a light goes, from where its model begins to the ring, and half of the ring, whose
 * middle lies `far` off. The caller disposes.
 */
export function floorGeometry(
  place: number,
  { half, top, floor }: Table,
  far: number,
): BufferGeometry {
  const relief = createRelief()
  const side = inward(place)
  const up: Vector = [0, 1, 0]
  const level = (corners: readonly (readonly [number, number])[], y: number, colour: string) => {
    const placed = corners.map(([x, z]): Vector => [side * x, y, z])
    relief.face(side > 0 ? placed : placed.toReversed(), up, colour)
  }
  const line = (x0: number, x1: number, y: number, wide: number, colour: string) =>
    level(
      [
        [x0, wide / 2],
        [x1, wide / 2],
        [x1, -wide / 2],
        [x0, -wide / 2],
      ],
      y,
      colour,
    )
  const begins = isTown(place) ? -town.to : (-cityAxis.line / 2) * axisScale
  const over = top + 0.0018
  line(begins, half, over, strip.wide, brass)
  // A rule along the axis: a mark to the kilometre.
  if (!isTown(place))
    for (let mark = 1; mark < cityAxis.line; mark += 1) {
      const x = begins + mark * axisScale
      for (const z of [-1, 1])
        level(
          [
            [x - 0.003, z * 0.058 + 0.03],
            [x + 0.003, z * 0.058 + 0.03],
            [x + 0.003, z * 0.058 - 0.03],
            [x - 0.003, z * 0.058 - 0.03],
          ],
          over,
          brass,
        )
    }
  const onFloor = floor + 0.0022
  const ends = far - ring.radius - ring.wide / 2
  line(half, ends, onFloor, strip.wide + 0.008, shade)
  line(half, ends, onFloor + 0.0008, strip.wide, brass)
  for (const [wide, y, colour] of [
    [ring.wide + 0.01, onFloor, shade],
    [ring.wide, onFloor + 0.0008, brass],
  ] as const) {
    const on = (step: number, radius: number): readonly [number, number] => {
      const angle = Math.PI / 2 + (Math.PI * step) / steps
      return [far + radius * Math.cos(angle), radius * Math.sin(angle)]
    }
    const [inner, outer] = [ring.radius - wide / 2, ring.radius + wide / 2]
    for (let step = 0; step < steps; step += 1)
      level([on(step, inner), on(step + 1, inner), on(step + 1, outer), on(step, outer)], y, colour)
  }
  return wroughtGeometry(relief.wrought())
}
