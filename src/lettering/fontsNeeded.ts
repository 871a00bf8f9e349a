import { fontCss } from './fontCss.ts'
import type { Layout } from './types.ts'

/**
 * What must be loaded before these layouts are painted, as `document.fonts.load(font, text)` takes
 * it. Laying out needs the fonts too: ask first for the texts by any measure, then set them again.
 */
export function fontsNeeded(layouts: readonly Layout[]): { font: string; text: string }[] {
  const texts = new Map<string, Set<string>>()
  for (const { text, font } of layouts.flatMap(({ lines }) => lines)) {
    const css = fontCss(font, 100)
    const known = texts.get(css) ?? new Set()
    for (const character of text) known.add(character)
    texts.set(css, known)
  }
  return Array.from(texts, ([font, characters]) => ({ font, text: [...characters].join('') }))
}
