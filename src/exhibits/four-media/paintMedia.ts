import { breakLines, fontCss, fontOf, measureBy, type Level } from '#lettering'
import type { Language } from '#words'
import { drawField } from './drawFields.ts'
import type { FourMedia } from './fourMedia.ts'
import * as measures from './measures.ts'
import { media, people, type MediaState } from './rule.ts'

/** What is on the board. */
export type Board = { says: FourMedia; language: Language; state: MediaState }

const inks = {
  ground: '#1B2126',
  raised: '#273038',
  text: '#E7E0D2',
  second: '#B9B0A2',
  gold: '#D8B765',
  dark: '#161A1D',
} as const
const { board, field, told, votes, card, under } = measures

/** Loads the letters of the board; what does not come is written in its fallback. */
export async function mediaFonts({ says, language }: Board): Promise<void> {
  const texts = [
    says.subject,
    ...Object.values(says.media).flatMap((medium) => Object.values(medium)),
    ...Object.values(says.people),
    ...Object.values(says.rows),
    ...says.scenarios.flatMap(({ name, text }) => [name, text]),
    ': –',
  ].join('')
  await Promise.allSettled(
    (['title', 'lead', 'body', 'caption'] as const).map((level) =>
      document.fonts.load(fontCss(fontOf(level, language), 100), texts),
    ),
  )
}

type Place = { x: number; y: number; wide: number; em: number }

/** Paints the board a part at a time. Pixels a metre. */
export function* paintMedia(
  context: CanvasRenderingContext2D,
  { says, language, state }: Board,
  scale: number,
): Generator<undefined> {
  const measure = measureBy(context)
  const inMetres = () => context.setTransform(scale, 0, 0, scale, 0, 0)
  const write = (text: string, level: Level, { x, y, wide, em }: Place, ink: string) => {
    // Fonts are set in pixels: in metres they would be rounded to none.
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.font = fontCss(fontOf(level, language), em * scale)
    context.fillStyle = ink
    context.fillText(text, x * scale, Math.round(y * scale), wide * scale)
    inMetres()
  }
  /** Writes a text in as many lines as it needs; gives the level after the last. */
  const flow = (text: string, level: Level, place: Place, ink: string): number => {
    const rows = breakLines(text, fontOf(level, language), place.wide / place.em, measure)
    const leading = place.em * (language === 'zh' ? 1.42 : 1.3)
    rows.forEach((row, i) => write(row, level, { ...place, y: place.y + i * leading }, ink))
    return place.y + rows.length * leading
  }
  const tile = (x: number, y: number, width: number, height: number, ink: string) => {
    context.beginPath()
    context.roundRect(x, y, width, height, 0.01)
    context.fillStyle = ink
    context.fill()
  }
  inMetres()
  context.lineCap = 'round'
  context.fillStyle = inks.ground
  context.fillRect(0, 0, board.width, board.height)

  for (const [i, medium] of media.entries()) {
    const [x, shown] = [measures.fieldAt(i), medium === state.medium]
    tile(x, field.top, field.width, field.height, shown ? inks.gold : inks.raised)
    context.save()
    context.beginPath()
    context.roundRect(
      x + 0.008,
      field.top + 0.008,
      field.width - 0.016,
      field.height - 0.085,
      0.006,
    )
    context.clip()
    context.fillStyle = '#2F383F'
    context.fill()
    const drawing = {
      x: x + 0.008,
      y: field.top + 0.008,
      width: field.width - 0.016,
      height: field.height - 0.085,
    }
    drawField[medium](context, drawing, (place, ink) => write(says.subject, 'title', place, ink))
    context.restore()
    const name = {
      x: x + 0.02,
      y: field.top + field.height - 0.026,
      wide: field.width - 0.04,
      em: 0.04,
    }
    write(says.media[medium].name, 'lead', name, shown ? inks.dark : inks.text)
    yield
  }

  const { name, time, gains, loses } = says.media[state.medium]
  write(name, 'title', { x: told.x, y: told.y + 0.045, wide: told.width, em: 0.05 }, inks.gold)
  let y = told.y + 0.1
  for (const [row, text] of [
    [says.rows.time, time],
    [says.rows.gains, gains],
    [says.rows.loses, loses],
  ] as const) {
    write(row, 'caption', { x: told.x, y, wide: 0.21, em: 0.032 }, inks.second)
    const at = { x: told.x + 0.22, y, wide: told.width - 0.24, em: 0.037 }
    y = flow(text, 'body', at, inks.text) + 0.012
  }
  yield

  const heading = { x: votes.x, y: votes.y + 0.04, wide: votes.width, em: 0.036 }
  write(says.rows.suits, 'lead', heading, inks.gold)
  for (const [i, person] of people.entries()) {
    const top = measures.voteAt(i)
    const vote = state.votes[person]
    tile(votes.x, top + 0.005, votes.width, measures.voteLine.high - 0.01, inks.raised)
    const [asked, answered] = [votes.width * 0.6, votes.width * 0.32]
    const line = { y: top + 0.047, em: 0.033 }
    const who = { ...line, x: votes.x + 0.018, wide: asked - 0.03 }
    write(says.people[person], 'lead', who, inks.text)
    const voted = vote ? says.media[vote].name : '–'
    write(voted, 'lead', { ...line, x: votes.x + asked + 0.02, wide: answered }, inks.gold)
  }
  yield

  for (const [i, { name: scenario }] of says.scenarios.entries()) {
    const open = i === state.scenario
    tile(measures.cardAt(i), card.top, card.width, card.height, open ? inks.gold : inks.raised)
    const at = {
      x: measures.cardAt(i) + 0.02,
      y: card.top + 0.05,
      wide: card.width - 0.04,
      em: 0.037,
    }
    write(scenario, 'lead', at, open ? inks.dark : inks.text)
  }
  const open = says.scenarios[state.scenario ?? -1]
  if (open)
    flow(open.text, 'body', { x: under.x, y: under.y, wide: under.width, em: 0.038 }, inks.text)
}
