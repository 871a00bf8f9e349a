import type { Maker } from './makers.ts'
import { coloursIn } from './palette.ts'

/** The palette as properties of a style sheet, each with its names as a comment. */
export const paletteCss: Maker = async (made, { outline }) => {
  const rows = coloursIn(made).map(({ name, sign, code }, i) => {
    const names = name === sign ? sign : `${sign} ${name}`
    return `  --colour-${i + 1}: ${code.toLowerCase()}; /* ${plain(names)} */`
  })
  const css = `/* ${plain(outline.title)}, ${made.day} */\n:root {\n${rows.join('\n')}\n}\n`
  return new File([css], `${made.exhibit}-${made.language}-${made.day}.css`, { type: 'text/css' })
}

/** Nothing in a name may end the comment. */
const plain = (text: string): string => text.replaceAll('*/', '')
