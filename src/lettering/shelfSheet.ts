import type { Sheet, Text } from './types.ts'

/** Em of 36, 30 and 23 mm where the plinth is read from: over dmm of the level times 1.5 m. */
const scale = { title: 36 / 54, lead: 30 / 42, foot: 23 / 30 }

/**
 * A card on a plinth's shelf or a table's desk: title and lead only, and where a model stands on it
 * the line that tells it is no original. Size in metres.
 */
export function shelfSheet(
  words: { title: string; lead?: string; code?: string; interpretation?: string | undefined },
  size: { width: number; height: number },
): Sheet {
  const { title, lead, code, interpretation } = words
  const texts: Text[] = [{ level: 'title', text: title, scale: scale.title }]
  if (lead !== undefined) texts.push({ level: 'lead', text: lead, scale: scale.lead, before: 0.35 })
  if (interpretation !== undefined)
    texts.push({
      level: 'caption',
      text: interpretation,
      scale: scale.foot,
      before: 0.8,
    })
  return {
    texts,
    margin: { x: size.width * 0.045, y: size.height * 0.085 },
    distance: 1.5,
    height: { least: size.height, most: size.height },
    floor: 0.6,
    ...(code === undefined ? {} : { seal: code }),
  }
}
