import type { Outline } from '#exhibition'
import type { Measure } from '#lettering'
import { dictionary, languages, ownName, type Language } from '#words'
import { linesOf } from './board.ts'
import type { Block, Key, MenuList } from './boardTypes.ts'
import { say } from './words.ts'

/** Places that a menu shows at a time. */
const aPage = 5

export type MenuWords = {
  outline: Outline<string>
  /** Where the visitor stands, and what they look at. */
  room: string
  exhibit: string | undefined
  list: MenuList
  page: number
}

/** The menu: this room or all rooms, the languages, and the way out. */
export function menuBoard(words: MenuWords, language: Language, measure: Measure): Block[] {
  const { outline, room, exhibit, list, page: asked } = words
  const says = dictionary[language]
  const here = outline.rooms.find(({ id }) => id === room)
  const all: Key[] =
    list === 'room'
      ? (here?.exhibits ?? []).map(({ id, title }) => ({
          label: title,
          deed: { does: 'approach', exhibit: id },
          on: id === exhibit,
        }))
      : outline.rooms.map(({ id, title }) => ({
          label: title,
          deed: { does: 'go', room: id },
          on: id === room,
        }))
  const last = Math.max(0, Math.ceil(all.length / aPage) - 1)
  const page = Math.min(last, asked)
  const turn = (to: number, icon: 'back' | 'on', label: string): Key | undefined =>
    to < 0 || to > last ? undefined : { label, icon, deed: { does: 'turn', pages: 'keys', to } }
  const tab = (which: MenuList, label: string): Key => ({
    label,
    deed: { does: 'show', list: which },
    on: list === which,
  })
  const spoken = outline.languages ?? languages
  return [
    { lines: linesOf(here?.title ?? room, 'title', language, measure), level: 'title' },
    { keys: [tab('room', says.inThisRoom), tab('plan', says.plan)], columns: 2 },
    { keys: all.slice(page * aPage, (page + 1) * aPage), columns: 1 },
    ...(last > 0
      ? [
          {
            keys: [turn(page - 1, 'back', says.previous), turn(page + 1, 'on', says.next)],
            columns: 2,
          },
        ]
      : []),
    {
      keys: spoken.map((one) => ({
        label: ownName[one],
        deed: { does: 'speak', language: one },
        on: one === language,
      })),
      columns: 3,
    },
    {
      keys: [
        { label: say('leave', language), deed: { does: 'leave' } },
        { label: says.close, deed: { does: 'dismiss' } },
      ],
      columns: 2,
    },
  ]
}
