import type { Stroke } from '#lettering'

/** Part of a ring round a centre, in parts of a turn from the right, down first. */
function arc(x: number, y: number, radius: number, from = 0, to = 1): Stroke {
  return Array.from({ length: 25 }, (_, i) => {
    const angle = 2 * Math.PI * (from + ((to - from) * i) / 24)
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
  })
}

/** Signs of the links, in a unit square, y down: a brush, a chest, rays, a ticket, a leaf. */
export const linkSigns: readonly (readonly Stroke[])[] = [
  [
    [
      [0.85, 0.12],
      [0.38, 0.6],
    ],
    [
      [0.38, 0.6],
      [0.16, 0.86],
      [0.5, 0.72],
      [0.38, 0.6],
    ],
  ],
  [
    [
      [0.12, 0.4],
      [0.88, 0.4],
      [0.88, 0.88],
      [0.12, 0.88],
      [0.12, 0.4],
      [0.24, 0.14],
      [0.76, 0.14],
      [0.88, 0.4],
    ],
    [
      [0.4, 0.58],
      [0.6, 0.58],
    ],
  ],
  [
    arc(0.2, 0.5, 0.08),
    arc(0.2, 0.5, 0.3, -0.14, 0.14),
    arc(0.2, 0.5, 0.5, -0.14, 0.14),
    arc(0.2, 0.5, 0.7, -0.13, 0.13),
  ],
  [
    [
      [0.1, 0.26],
      [0.9, 0.26],
      [0.9, 0.74],
      [0.1, 0.74],
      [0.1, 0.26],
    ],
    [
      [0.64, 0.26],
      [0.64, 0.4],
    ],
    [
      [0.64, 0.6],
      [0.64, 0.74],
    ],
    arc(0.38, 0.5, 0.11),
  ],
  [
    [...arc(0.9, 0.9, 0.78, 0.5, 0.75)],
    [...arc(0.12, 0.12, 0.78, 0, 0.25)],
    [
      [0.12, 0.9],
      [0.66, 0.36],
    ],
  ],
]

/** Signs of the aids: a cloud, a store of rows, joined points, two rings that meet. */
export const aidSigns: readonly (readonly Stroke[])[] = [
  [
    [
      ...arc(0.3, 0.58, 0.18, 0.25, 0.7),
      ...arc(0.5, 0.4, 0.22, 0.55, 0.95),
      ...arc(0.74, 0.58, 0.18, 0.8, 1.25),
      [0.3, 0.76],
    ],
  ],
  [0.2, 0.42, 0.64].flatMap((y): Stroke[] => [
    [
      [0.14, y],
      [0.86, y],
      [0.86, y + 0.16],
      [0.14, y + 0.16],
      [0.14, y],
    ],
    [
      [0.24, y + 0.08],
      [0.34, y + 0.08],
    ],
  ]),
  [
    arc(0.5, 0.5, 0.1),
    ...[0.05, 0.3, 0.55, 0.8].flatMap((turn): Stroke[] => {
      const [x, y] = [Math.cos(2 * Math.PI * turn), Math.sin(2 * Math.PI * turn)]
      return [
        [
          [0.5 + 0.1 * x, 0.5 + 0.1 * y],
          [0.5 + 0.29 * x, 0.5 + 0.29 * y],
        ],
        arc(0.5 + 0.36 * x, 0.5 + 0.36 * y, 0.07),
      ]
    }),
  ],
  [arc(0.36, 0.5, 0.24), arc(0.64, 0.5, 0.24)],
]
