import { html, type Html, type Rect } from '#kit'

/** The colours of the printed plan: few, quiet, and apart in grey as well. */
export const ink = {
  text: '#2b2622',
  second: '#6b635a',
  wall: '#55534f',
  floor: '#f6f1e7',
  sky: '#e4ebee',
  court: '#dfe6dc',
  glass: '#8fa3a0',
  red: '#8c2f25',
  mark: '#8c2f25',
  stand: '#ead6cd',
  line: '#c9c4ba',
  entrance: '#2f6b57',
} as const

/** Hundredths of a millimetre are enough for any printer. */
export const mm = (millimetres: number): number => Math.round(millimetres * 100) / 100

export function box({ x0, z0, x1, z1 }: Rect, fill: string, more?: Html): Html {
  return html`<rect
    x="${mm(x0)}"
    y="${mm(z0)}"
    width="${mm(x1 - x0)}"
    height="${mm(z1 - z0)}"
    fill="${fill}"
    ${more}
  /> `
}

type Written = { size: number; fill?: string; anchor?: 'start' | 'middle' | 'end'; bold?: boolean }

/** One line, its foot at (x, y), millimetres. */
export function line(x: number, y: number, text: string, how: Written): Html {
  const { size, fill = ink.text, anchor = 'start', bold = false } = how
  return html`<text
    x="${mm(x)}"
    y="${mm(y)}"
    font-size="${mm(size)}"
    fill="${fill}"
    text-anchor="${anchor}"
    font-weight="${bold ? 600 : 400}"
    >${text}</text
  > `
}

/** About how wide a line gets, millimetres: nobody knows with which font it will be printed. */
export function widthOf(text: string, size: number): number {
  let ems = 0
  for (const character of text)
    ems += character >= '\u2e80' ? 1 : /[A-ZА-ЯЁ@%]/.test(character) ? 0.68 : 0.53
  return ems * size
}

/** The text in lines of at most that width; the last one ends in an ellipsis if more would come. */
export function wrapped(text: string, size: number, width: number, most = Infinity): string[] {
  const lines: string[] = []
  let now = ''
  // Chinese may break anywhere, the alphabets at spaces.
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (now !== '' && widthOf((now + piece).trimEnd(), size) > width) {
      lines.push(now.trimEnd())
      now = ''
    }
    now += piece
  }
  if (now !== '') lines.push(now.trimEnd())
  return lines.slice(0, most).map((each, i) => {
    const cut = i === most - 1 && lines.length > most
    return cut || widthOf(each, size) > width ? shortened(each, size, width) : each
  })
}

function shortened(text: string, size: number, width: number): string {
  const characters = [...text]
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}
