import { ginkgoCharts, lathe, placed, type Chart } from '#craft'
import type { Fixture, PlannedRoom } from '#plan'
import { beam } from './beam.ts'

/** Benches, trees and stones of a room; columns are the sky-well's. */
export function furniture({ id, fixtures }: PlannedRoom): Chart[] {
  return fixtures.flatMap((fixture, i) => {
    const charts = pieces[fixture.kind](`${id}/${fixture.kind}/${i}`, i)
    return placed(charts, fixture.x, fixture.z, fixture.turn)
  })
}

const pieces: Record<Fixture['kind'], (name: string, seed: number) => Chart[]> = {
  column: () => [],
  bench: (name) => [
    ...beam(`${name}/seat`, 'timber', [-0.9, 0.9], [0.375, 0.44], [-0.21, 0.21], 0.012),
    ...[-0.68, 0.68].flatMap((x) =>
      beam(`${name}/leg`, 'marble', [x - 0.07, x + 0.07], [0, 0.375], [-0.18, 0.18], 0.012, [
        '-b',
        '+b',
      ]),
    ),
  ],
  tree: (name, seed) => [...ginkgoCharts(seed + 41), ...treeBed(name)],
  stone: (name) => [
    ...beam(name, 'dark-stone', [-0.45, 0.45], [0, 0.42], [-0.3, 0.3], 0.04, ['-b']),
  ],
}

/** A square of gravel in a low stone kerb. */
function treeBed(name: string): Chart[] {
  const kerb = (x: [number, number], z: [number, number]): Chart[] =>
    beam(`${name}/kerb`, 'marble', x, [0, 0.12], z, 0.012, ['-b'])
  return [
    ...kerb([-0.9, 0.9], [-0.9, -0.76]),
    ...kerb([-0.9, 0.9], [0.76, 0.9]),
    ...kerb([-0.9, -0.76], [-0.76, 0.76]),
    ...kerb([0.76, 0.9], [-0.76, 0.76]),
    ...beam(`${name}/bed`, 'gravel', [-0.76, 0.76], [0, 0.07], [-0.76, 0.76], 0, [
      '-a',
      '+a',
      '-b',
      '-c',
      '+c',
    ]),
    lathe(
      `${name}/root`,
      'bark',
      0,
      0,
      [
        [0.3, 0.07],
        [0.2, 0.13],
        [0.15, 0.3],
      ],
      12,
    ),
  ]
}
