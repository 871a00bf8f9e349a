import type { Outline } from '#exhibition'
import { fontCss, fontOf } from '#lettering'
import type { Made } from '#visit'
import { tagOf } from '#words'

/** Pixels of a side of a picture that is taken home. */
const paperSide = 2048
const [paper, ink, second] = ['#F6F1E7', '#2B2622', '#6B635A'] as const
const margin = 110

/** Writes a line of body or title, so many pixels high, from a place on. */
export type Write = (
  text: string,
  x: number,
  y: number,
  more?: { size?: number; colour?: string; title?: boolean; align?: CanvasTextAlign },
) => void

/**
 * A picture of 2048 pixels square on paper, PNG: its title above, and below the hall's name, the
 * day and a number that is the recipe's own. `draw` draws between; `letters` is what it writes.
 */
export async function onPaper(
  made: Made,
  { title }: Pick<Outline<string>, 'title'>,
  letters: string,
  draw: (context: CanvasRenderingContext2D, write: Write) => void | Promise<void>,
): Promise<File> {
  const { language, day } = made
  const date = new Intl.DateTimeFormat(tagOf[language], { dateStyle: 'long' })
  const number = numberOf(made.recipe)
  const foot = `${title} · ${date.format(new Date(`${day}T12:00`))} · ${number}`
  const [body, head] = [fontOf('body', language), fontOf('title', language)]
  // A font that does not come is written in its fallback.
  await Promise.allSettled([
    document.fonts.load(fontCss(body, 40), `${letters}${foot}0123456789.,%`),
    document.fonts.load(fontCss(head, 40), `${made.title}${letters}`),
  ])
  const canvas = document.createElement('canvas')
  canvas.width = paperSide
  canvas.height = paperSide
  const context = canvas.getContext('2d')
  if (!context) throw new Error('enfilade: this browser has no 2-D canvas')
  const write: Write = (text, x, y, more = {}) => {
    const { size = 40, colour = ink, title: isTitle = false, align = 'left' } = more
    context.font = fontCss(isTitle ? head : body, size)
    context.fillStyle = colour
    context.textAlign = align
    context.fillText(text, x, y, paperSide - 2 * margin)
  }
  context.fillStyle = paper
  context.fillRect(0, 0, paperSide, paperSide)
  await draw(context, write)
  write(made.title, margin, 170, { size: 72, title: true })
  write(foot, paperSide / 2, paperSide - 80, { size: 38, colour: second, align: 'center' })
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!png) throw new Error('enfilade: the browser made no picture')
  return new File([png], `${made.exhibit}-${number}-${day}.png`, { type: 'image/png' })
}

/** A number of five digits that is the same for the same recipe (Fowler, Noll and Vo's hash). */
export function numberOf(recipe: unknown): string {
  let hash = 2166136261
  for (const letter of JSON.stringify(recipe))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return String(hash % 100000).padStart(5, '0')
}
