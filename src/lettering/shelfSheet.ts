import type { Sheet } from './types.ts'

/** Both at 36 mm where the plinth is read from: dmm of title and lead times 1.5 m. */
const scale = { title: 36 / 54, lead: 36 / 42 }

/**
 * The front of a plinth's shelf: title and lead only, at 36 mm, and where a model stands on it the
 * line that tells it is no original. Size in metres.
 */
export function shelfSheet(
  words: { title: string; lead?: string; code?: string; interpretation?: string | undefined },
  size: { width: number; height: number },
): Sheet {
  const { title, lead, code, interpretation } = words
  return {
    texts: [
      { level: 'title', text: title, scale: scale.title },
      ...(lead === undefined
        ? []
        : [{ level: 'lead', text: lead, scale: scale.lead, before: 0.4, ink: 'second' } as const]),
      ...(interpretation === undefined
        ? []
        : [
            {
              level: 'caption',
              text: interpretation,
              scale: 0.9,
              ink: 'second',
              foot: true,
            } as const,
          ]),
    ],
    margin: { x: size.width * 0.06, y: size.height * 0.1 },
    distance: 1.5,
    height: { least: size.height, most: size.height },
    floor: 0.6,
    ...(code === undefined ? {} : { seal: code }),
  }
}
