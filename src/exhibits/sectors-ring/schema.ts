import { words } from '#exhibition/read'
import * as z from 'zod'
import { sectorCount } from './measures.ts'

/** The sectors round the ring, and the exhibits with those that each serves. */
export const sectorsSchema = z
  .strictObject({
    sectors: z
      .array(z.strictObject({ id: z.string(), name: words }))
      .length(sectorCount, 'eight sectors: the ring has so many places'),
    exhibits: z
      .array(z.strictObject({ id: z.string(), name: words, serves: z.array(z.string()).min(1) }))
      .min(1),
    fresh: words,
    first: words,
    none: words,
  })
  .refine(
    ({ sectors, exhibits }) => {
      const known = sectors.map(({ id }) => id)
      return exhibits.every(({ serves }) => serves.every((id) => known.includes(id)))
    },
    { path: ['exhibits'], message: 'an exhibit serves a sector that is not on the ring' },
  )
