import type { Language } from '#words'
import type { Sheet, Text } from './types.ts'

/** Width of every label, metres. */
export const labelWidth = 0.78

/** What a label says, plain text in one language; newlines part paragraphs. */
export type LabelWords = {
  code: string
  title: string
  /** The title in another language, under it. */
  also?: { text: string; language: Language }
  lead?: string
  text: string
  /** The line that tells that a model is no original. */
  interpretation?: string
}

/** The label beside an exhibit, read at 1.5 m: 780 mm wide, 560 to 900 mm high by its text. */
export function labelSheet({ code, title, also, lead, text, interpretation }: LabelWords): Sheet {
  const texts: Text[] = [{ level: 'title', text: title }]
  if (also) texts.push({ level: 'title', ...also, scale: 0.7, before: 0.3 })
  if (lead !== undefined) texts.push({ level: 'lead', text: lead })
  texts.push(...paragraphs(text))
  if (interpretation !== undefined) {
    texts.push({ level: 'caption', text: interpretation, scale: 0.85, foot: true })
  }
  return {
    texts,
    margin: { x: 0.045, y: 0.045 },
    distance: 1.5,
    height: { least: 0.56, most: 0.9 },
    seal: code,
  }
}

/** Plain text as paragraphs of body text. */
export const paragraphs = (text: string): Text[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ level: 'body', text: line }))
