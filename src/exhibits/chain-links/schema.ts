import { words } from '#exhibition/read'
import * as z from 'zod'
import { aidCount, linkCount } from './measures.ts'

/** The links from the left, the aids under them, and what is quoted. */
export const chainLinksSchema = z.strictObject({
  links: z.array(words).length(linkCount, 'five links: the chain has so many'),
  aids: z
    .array(
      z.strictObject({
        name: words,
        /** Numbers of links, from 1. */
        serves: z.array(z.int().min(1).max(linkCount)).min(1),
        text: words,
      }),
    )
    .length(aidCount, 'four aids: the board has so many places'),
  reached: words,
  beyond: words,
  quote: words,
  quoted: words,
})
