import { codeOf, dressedScene, seenAs, termBegins } from '#craft'
import type { Made } from '#visit'
import { dressedIn } from '../term-colours/dressedIn.ts'
import { dyed } from '../term-colours/dyed.ts'
import { measured } from '../term-colours/meters.ts'
import { codesOf, coloursOfTerms, type Silk } from '../term-colours/termColours.ts'
import type { Maker, Sources } from './makers.ts'
import { numberOf, onPaper } from './onPaper.ts'

/** Pixels: where the scene is on the paper and how high it is, and the strips of colour under it. */
const [left, top, high] = [404, 240, 1000] as const
const strip = { top: 1310, high: 210, left: 110, wide: 1828 } as const

/** A palette as it is taken home: its term, and its colours with the part that each dresses. */
function paletteOf({ exhibit: id, recipe }: Made, { room }: Sources) {
  const exhibit = room.exhibits.find((each) => each.id === id)
  if (!exhibit) throw new Error(`enfilade: ${id} is not in ${room.id}`)
  const says = coloursOfTerms(exhibit)
  const dressed = dressedIn(recipe)
  const colours = dressed.silks.flatMap((at, part) => {
    const silk = at === null ? undefined : says.silks[at]
    return silk ? [{ ...silk, code: codeOf(silk.sign), part: says.parts[part] ?? '' }] : []
  })
  const codes = codesOf(says, dressed)
  return {
    colours,
    codes,
    term: says.terms[dressed.term ?? 0]?.name ?? '',
    begins: termBegins(dressed.term ?? 0),
  }
}

const namesOf = ({ sign, en, ru }: Silk): string => [sign, en, ru].join(' · ')

/** The scene in its silks, and under it the colours with their names in three languages; a PNG. */
export const seasonPicture: Maker = async (made, sources) => {
  const { colours, codes, term } = paletteOf(made, sources)
  const letters = colours.map((each) => `${namesOf(each)}${each.code}${each.part}`).join('')
  return onPaper(made, sources.outline, `${letters}${term}`, (context, write) => {
    for (const { colour, shade, broad, spots } of dressedScene()) {
      const path = new Path2D()
      for (const [x, y] of spots) path.lineTo(left + x * high, top + (1 - y) * high)
      context.lineCap = 'butt'
      context.lineJoin = 'round'
      if (broad === undefined) {
        path.closePath()
        context.fillStyle = dyed(codes, colour, shade)
        context.fill(path)
      } else {
        context.strokeStyle = dyed(codes, colour, shade)
        context.lineWidth = broad * high
        context.stroke(path)
      }
    }
    const wide = strip.wide / Math.max(1, colours.length)
    for (const [i, { sign, en, ru, code, part }] of colours.entries()) {
      const x = strip.left + i * wide
      context.fillStyle = code
      context.fillRect(x, strip.top, wide, strip.high)
      // White silk on white paper has an edge.
      context.strokeStyle = '#B9AF9E'
      context.lineWidth = 2
      context.strokeRect(x, strip.top, wide, strip.high)
      const line = (text: string, row: number, more: { title?: boolean; colour?: string } = {}) =>
        write(text, x, strip.top + strip.high + 58 + row * 52, { size: 36, ...more })
      line(sign, 0, { title: true })
      line(en, 1)
      line(ru, 2)
      line(code, 3, { colour: '#6B635A' })
      line(part, 4, { colour: '#6B635A' })
    }
    write(term, 2048 - 110, 170, { size: 52, align: 'right', colour: '#6B635A' })
  })
}

/** The palette as properties of a style sheet, each with its names in three languages. */
export const seasonCss: Maker = async (made, sources) => {
  const { colours, term } = paletteOf(made, sources)
  const rows = colours.map(
    (each, i) =>
      `  --colour-${i + 1}: ${each.code.toLowerCase()}; /* ${plain(`${namesOf(each)} (${each.part})`)} */`,
  )
  const head = plain(`${made.title}, ${term}, ${made.day}`)
  const css = `/* ${head} */\n:root {\n${rows.join('\n')}\n}\n`
  return new File([css], `${made.exhibit}-${numberOf(made.recipe)}-${made.day}.css`, {
    type: 'text/css',
  })
}

/** The same as JSON, with what the meters measure. */
export const seasonJson: Maker = async (made, sources) => {
  const { colours, codes, term, begins } = paletteOf(made, sources)
  const { harmony, arc, pairs } = measured(codes)
  const { title, day, language, exhibit, recipe } = made
  const number = numberOf(recipe)
  const told = {
    title,
    day,
    language,
    exhibit,
    number,
    term: { name: term, longitude: begins },
    colours: colours.map(({ sign, en, ru, code, part }) => ({
      names: { zh: sign, en, ru },
      code,
      part,
      lightness: Math.round(seenAs(code).light),
    })),
    harmony: { kind: harmony, hueArc: arc ? Math.round(arc.wide) : null },
    bestContrast: pairs[0] ? Math.round(pairs[0].ratio * 100) / 100 : null,
  }
  return new File([`${JSON.stringify(told, undefined, 2)}\n`], `${exhibit}-${number}-${day}.json`, {
    type: 'application/json',
  })
}

/** Nothing in a name may end the comment. */
const plain = (text: string): string => text.replaceAll('*/', '')
