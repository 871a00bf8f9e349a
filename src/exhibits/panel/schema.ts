import type { Exhibit, Place, Words } from '#exhibition'
import { words } from '#exhibition/read'
import * as z from 'zod'
import { panelSize } from './panelSize.ts'
import { facesOf, type PanelWith } from './textOf.ts'

/**
 * A panel of text: `text`, with a heading of its own or the exhibit's title; with two places a face
 * for each. Without any of these it says its label.
 */
export const panelSchema = z
  .strictObject({
    heading: words.exactOptional(),
    text: words.exactOptional(),
    faces: z
      .array(
        z.strictObject({
          heading: words.exactOptional(),
          text: words,
          source: words.exactOptional(),
        }),
      )
      .min(1)
      .exactOptional(),
  })
  .check(({ value, issues }) => {
    if (!value.faces || (!value.text && !value.heading)) return
    issues.push({
      code: 'custom',
      path: ['faces'],
      message: 'a panel has either a text or faces, not both',
      params: { fix: 'keep text for one board, faces for a board a place' },
      input: value,
    })
  })

// Read by the schema above.
const read = (given: unknown): PanelWith<Words> => given as PanelWith<Words>

/** A board on the wall for every face, as large as its words ask. */
export function panelPlaces(given: unknown, { title, label }: Exhibit): Place[] {
  const { heading = title } = read(given)
  const faces = facesOf(read(given))
  const said: typeof faces = faces.length > 0 ? faces : [{ heading, text: label }]
  return said.map((face) => {
    const { width, height } = panelSize(face.heading ?? title, face.text, face.source)
    return { on: 'wall', size: [width, height, 0.03] }
  })
}

/** What a panel says stands on its card as well. */
export const panelLabel = (given: unknown): Words | undefined => facesOf(read(given))[0]?.text
