import type { Language } from '#words'
import { paragraphs } from './labelSheet.ts'
import { levels } from './levels.ts'
import type { Sheet, Text } from './types.ts'

/** Plain text in one language; newlines part paragraphs. */
export type PanelWords = {
  heading: string
  /** The heading in another language, under it. */
  also?: { text: string; language: Language }
  lead?: string
  text: string
  /** Small, at the foot. */
  caption?: string | undefined
  code?: string
}

/** From this width, metres, and this much wider than high, body text stands in two columns. */
const twoColumns = { width: 1.8, ratio: 1.4 }
/** A column is this many em of body text wide: 34 to 46 letters, 16 to 20 characters. */
const columnEm = { alphabet: 25, han: 22 }

/** A panel on the wall, its letters as large as its width asks. Size in metres. */
export function panelSheet(
  { heading, also, lead, text, caption, code }: PanelWords,
  size: { width: number; height: number },
  language: Language,
): Sheet {
  const columns = size.width >= twoColumns.width && size.width >= size.height * twoColumns.ratio
  const em = size.width / (columns ? 2 : 1) / columnEm[language === 'zh' ? 'han' : 'alphabet']
  const texts: Text[] = [{ level: 'room', text: heading, scale: 0.88 }]
  if (also) texts.push({ level: 'room', ...also, scale: 0.55, before: 0.3 })
  if (lead !== undefined) texts.push({ level: 'lead', text: lead, before: 1 })
  const body = paragraphs(text)
  texts.push(...body.map((one, at) => (at === 0 ? { ...one, before: 1.2 } : one)))
  if (caption !== undefined) {
    texts.push({ level: 'caption', text: caption, scale: 0.75, before: 1.2, foot: true })
  }
  return {
    texts,
    margin: { x: em * 1.9, y: em * 1.9 },
    distance: (em * 1000) / levels.body.dmm,
    height: { least: size.height, most: size.height },
    grow: 1.12,
    columns: columns ? 2 : 1,
    ...(code === undefined ? {} : { seal: code }),
  }
}
