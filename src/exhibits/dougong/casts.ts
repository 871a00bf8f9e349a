import { block, dougongBoxes, type Chart } from '#craft'

/** The set at rest as baked light meets it, its foot so high over the middle of its place. Metres. */
export const dougongCasts = (part: number, foot: number): Chart[] =>
  dougongBoxes().flatMap(({ min, max }, i) =>
    block(
      `dougong/${i}`,
      'timber',
      [min[0] * part, min[1] * part + foot, min[2] * part],
      [
        [(max[0] - min[0]) * part, 0, 0],
        [0, (max[1] - min[1]) * part, 0],
        [0, 0, (max[2] - min[2]) * part],
      ],
    ),
  )
