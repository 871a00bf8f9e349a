import type { Language } from '#words'
import type { Sheet, Text } from './types.ts'

/**
 * A brass plate: one name large, the same in other languages under it, one line small. Size in
 * metres; the letters follow its height.
 */
export function plateSheet(
  words: {
    name: string
    others?: readonly { text: string; language: Language }[]
    line?: string
  },
  size: { width: number; height: number },
): Sheet {
  const others = words.others ?? []
  const texts: Text[] = [
    { level: 'title', text: words.name },
    ...others.map((one, at): Text => ({
      level: 'title',
      ...one,
      scale: 0.6,
      before: at === 0 ? 0.6 : 0.3,
    })),
  ]
  if (words.line !== undefined) texts.push({ level: 'caption', text: words.line, foot: true })
  return {
    texts,
    margin: { x: size.height * 0.16, y: size.height * 0.14 },
    // The name is a fifth of the plate's height, a fourth where it stands alone.
    distance: (size.height * 1000 * (texts.length > 1 ? 0.2 : 0.25)) / 36,
    height: { least: size.height, most: size.height },
    floor: 0.4,
    align: 'centre',
    stand: 'middle',
  }
}
