import { latticeNames } from '#craft'
import { words } from '#exhibition/read'
import * as z from 'zod'

/** The windows from left to right: lattice, name, symmetry in a few words, and what is said of it. */
export const latticeWallSchema = z.strictObject({
  windows: z
    .array(
      z.strictObject({
        lattice: z.enum(latticeNames),
        name: words,
        symmetry: words,
        cell: words,
      }),
    )
    .min(1)
    .max(10),
  back: z.number().min(0).max(0.4).optional(),
})
