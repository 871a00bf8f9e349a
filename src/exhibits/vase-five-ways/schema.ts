import { words } from '#exhibition/read'
import * as z from 'zod'
import { levelCount } from './rule.ts'

const way = z.strictObject({ name: words, brief: words, text: words })

/** What is said of each way, `[names]` in place of its numbers, and of what is changed on it. */
export const fiveWaysSchema = z.strictObject({
  ways: z.strictObject({ points: way, rays: way, mesh: way, levels: way, splats: way }),
  looks: z.strictObject({ edges: words, shaded: words, normals: words }),
  ladder: z.array(words).length(levelCount, 'five levels, the finest first'),
  byDistance: words,
  sorted: words,
  unsorted: words,
})
