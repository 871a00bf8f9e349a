import { cross, dot, plus, times, unit, type Vector } from '../vector.ts'
import { feet } from './bones.ts'
import { addGrid, put, type Colour, type Coloured } from './coloured.ts'

/** A rod of rings, each of its own breadth and thickness: what is too fine for the fourteen solids. */
export type Rod = {
  what: 'horn' | 'ear' | 'mane' | 'tail' | 'hoof' | 'eye' | 'nostril'
  rings: readonly { at: Vector; broad: number; thick: number }[]
  /** Which way it is broad. */
  aside: Vector
  around: number
}

const ring = (x: number, y: number, z: number, broad: number, thick = broad) => ({
  at: [x, y, z] as Vector,
  broad,
  thick,
})

/** Ossicones with their tufts, ears, eyes, nostrils, mane, tail and hooves. */
export function giraffeDetails(): Rod[] {
  const pairs = [1, -1].flatMap((side): Rod[] => [
    {
      what: 'horn',
      aside: [0, 0, 1],
      around: 8,
      rings: [
        ring(1.27, 4.16, side * 0.055, 0.045),
        ring(1.245, 4.3, side * 0.068, 0.033),
        ring(1.215, 4.45, side * 0.08, 0.03),
        ring(1.205, 4.5, side * 0.084, 0.042),
        ring(1.195, 4.555, side * 0.086, 0.046),
        ring(1.188, 4.59, side * 0.087, 0.03),
        ring(1.187, 4.6, side * 0.087, 0.001),
      ],
    },
    {
      what: 'ear',
      aside: [0.5, 0.86, 0],
      around: 8,
      rings: [
        ring(1.19, 4.13, side * 0.1, 0.03, 0.022),
        ring(1.14, 4.15, side * 0.17, 0.058, 0.02),
        ring(1.09, 4.165, side * 0.24, 0.062, 0.018),
        ring(1.05, 4.17, side * 0.3, 0.04, 0.013),
        ring(1.02, 4.17, side * 0.345, 0.002, 0.002),
      ],
    },
    {
      what: 'eye',
      aside: [0.8, -0.5, 0],
      around: 8,
      rings: [
        ring(1.4, 4.085, side * 0.08, 0.002),
        ring(1.404, 4.085, side * 0.09, 0.032, 0.026),
        ring(1.406, 4.085, side * 0.101, 0.03, 0.024),
        ring(1.408, 4.085, side * 0.109, 0.016, 0.012),
        ring(1.409, 4.085, side * 0.112, 0.001),
      ],
    },
    {
      // The lid, a ridge over the eye.
      what: 'horn',
      aside: [0, 0.4, 0.9],
      around: 6,
      rings: [
        ring(1.36, 4.1, side * 0.09, 0.004),
        ring(1.38, 4.118, side * 0.098, 0.016),
        ring(1.405, 4.12, side * 0.1, 0.018),
        ring(1.43, 4.106, side * 0.096, 0.014),
        ring(1.446, 4.088, side * 0.09, 0.003),
      ],
    },
    {
      // The line of the mouth.
      what: 'nostril',
      aside: [0, 0, 1],
      around: 5,
      rings: [
        ring(1.765, 3.808, side * 0.02, 0.001),
        ring(1.745, 3.8, side * 0.052, 0.006),
        ring(1.69, 3.815, side * 0.067, 0.006),
        ring(1.62, 3.86, side * 0.075, 0.005),
        ring(1.58, 3.895, side * 0.078, 0.001),
      ],
    },
    {
      what: 'nostril',
      aside: [0.8, -0.6, 0],
      around: 6,
      rings: [
        ring(1.745, 3.872, side * 0.03, 0.001),
        ring(1.748, 3.874, side * 0.041, 0.02, 0.01),
        ring(1.752, 3.876, side * 0.05, 0.001),
      ],
    },
  ])
  const hooves = feet.map(([x, z], i): Rod => {
    const side = z / 1.14
    const ahead = i < 2 ? 0.02 : 0.015
    return {
      what: 'hoof',
      aside: [0, 0, 1],
      around: 10,
      rings: [
        // Its rim stands round the leg, so that skin and horn meet in a clean line.
        ring(x, 0.2, side, 0.045),
        ring(x, 0.196, side, 0.064, 0.07),
        ring(x + 1.2 * ahead, 0.12, side, 0.07, 0.078),
        ring(x + 2 * ahead, 0.06, side, 0.076, 0.088),
        ring(x + 2 * ahead, 0, side, 0.082, 0.1),
      ],
    }
  })
  return [...pairs, ...hooves, mane, tail, tuft]
}

/** Short stiff hair along the back of the neck. */
const mane: Rod = {
  what: 'mane',
  aside: [-0.9, 0.42, 0],
  around: 6,
  rings: [
    ring(0.34, 2.8, 0, 0.01, 0.01),
    ring(0.42, 2.83, 0, 0.07, 0.024),
    ring(0.62, 3.06, 0, 0.085, 0.026),
    ring(0.8, 3.36, 0, 0.085, 0.026),
    ring(0.95, 3.66, 0, 0.08, 0.024),
    ring(1.07, 3.94, 0, 0.075, 0.022),
    ring(1.14, 4.1, 0, 0.07, 0.02),
    ring(1.18, 4.2, 0, 0.03, 0.012),
  ],
}

const tail: Rod = {
  what: 'tail',
  aside: [0, 0, 1],
  around: 7,
  rings: [
    ring(-0.86, 2.3, 0, 0.05),
    ring(-0.95, 2.16, 0, 0.034),
    ring(-0.985, 1.9, 0.01, 0.024),
    ring(-0.99, 1.62, 0.02, 0.018),
    ring(-0.985, 1.4, 0.03, 0.018),
  ],
}

const tuft: Rod = {
  what: 'mane',
  aside: [0, 0, 1],
  around: 7,
  rings: [
    ring(-0.985, 1.42, 0.03, 0.018),
    ring(-0.985, 1.25, 0.035, 0.045),
    ring(-0.98, 1.05, 0.04, 0.05),
    ring(-0.975, 0.88, 0.045, 0.03),
    ring(-0.97, 0.78, 0.045, 0.002),
  ],
}

/** Adds a rod ring after ring, each in its colour. */
export function addRod(
  mesh: Coloured,
  { rings, aside, around }: Omit<Rod, 'what'>,
  colourOf: (ring: number) => Colour,
): void {
  const first = mesh.positions.length / 3
  rings.forEach(({ at, broad, thick }, i) => {
    const ahead = unit(plus((rings[i + 1] ?? { at }).at, times((rings[i - 1] ?? { at }).at, -1)))
    const wide = unit(plus(aside, times(ahead, -dot(aside, ahead))))
    const third = cross(ahead, wide)
    for (let step = 0; step <= around; step++) {
      const angle = (2 * Math.PI * step) / around
      const on = (x: number, y: number): Vector =>
        plus(times(wide, x * Math.cos(angle)), times(third, y * Math.sin(angle)))
      const facing = unit(on(1 / Math.max(broad, 0.004), 1 / Math.max(thick, 0.004)))
      put(mesh, plus(at, on(broad, thick)), facing, colourOf(i))
    }
  })
  addGrid(mesh, first, around + 1, rings.length)
}
