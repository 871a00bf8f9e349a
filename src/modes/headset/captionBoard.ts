import type { Measure } from '#lettering'
import { dictionary, filled, type Language } from '#words'
import { linesOf } from './board.ts'
import type { Block, Key } from './boardTypes.ts'

/** Lines of what is said that stand there at a time. */
const aPage = 4

export type CaptionWords = {
  /** The exhibit of the stop, which it is of how many (from 1), and what is said there. */
  title: string
  stop: number
  stops: number
  cues: readonly string[]
  /** The cue that is said now, while the docent plays. */
  cue: number
  playing: boolean
  ended: boolean
  /** The page that who reads by themselves has turned to. */
  page: number
}

/** What is said on a tour, and the docent's keys: a caption while it plays, the whole stop for who reads. */
export function captionBoard(words: CaptionWords, language: Language, measure: Measure): Block[] {
  const says = dictionary[language]
  const { title, stop, stops, cues, cue, playing, ended } = words
  const text = ended ? says.tourEnds : playing ? (cues[cue] ?? '') : cues.join('\n')
  const lines = text === '' ? [] : linesOf(text, 'lead', language, measure)
  const last = Math.max(0, Math.ceil(lines.length / aPage) - 1)
  const page = playing ? 0 : Math.min(last, words.page)
  const key = (label: string, deed: Key['deed'], icon?: Key['icon']): Key => ({
    label,
    deed,
    ...(icon ? { icon } : {}),
  })
  const turn = (to: number, icon: 'back' | 'on'): Key | undefined =>
    to < 0 || to > last
      ? undefined
      : key(icon === 'on' ? says.next : says.previous, { does: 'turn', pages: 'said', to }, icon)
  const place = filled(says.stopOf, { stop: String(stop), all: String(stops) })
  return [
    {
      lines: linesOf(`${place} · ${title}`, 'body', language, measure),
      level: 'body',
    },
    { lines: lines.slice(page * aPage, playing ? undefined : (page + 1) * aPage), level: 'lead' },
    ...(last > 0 && !playing
      ? [{ keys: [turn(page - 1, 'back'), turn(page + 1, 'on')], columns: 2 }]
      : []),
    {
      keys: [
        stop > 1 ? key(says.previousStop, { does: 'docent', is: 'back' }) : undefined,
        stop < stops ? key(says.nextStop, { does: 'docent', is: 'next' }) : undefined,
        playing
          ? key(says.pause, { does: 'docent', is: 'pause' })
          : key(says.play, { does: 'docent', is: 'play' }),
        key(says.endTour, { does: 'docent', is: 'end' }),
      ],
      columns: 2,
    },
  ]
}
