import type { Font } from './types.ts'

/** The font as CSS and canvases name it, `size` in pixels. */
export function fontCss(font: Font, size: number): string {
  const { family, weight, han } = font
  return `${weight} ${size}px ${han ? `"${family} Han", ` : ''}"${family}", ${family === 'Hall Serif' ? 'serif' : 'sans-serif'}`
}
