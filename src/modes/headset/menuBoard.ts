import type { Outline } from '#exhibition'
import type { Measure } from '#lettering'
import type { FloorPlan } from '#plan'
import { dictionary, languages, ownName, type Language } from '#words'
import { linesOf } from './board.ts'
import type { Block, Key, MenuList } from './boardTypes.ts'
import type { Comfort } from './comfort.ts'
import { comfortKeys } from './comfortKeys.ts'
import type { Initials } from './initials.ts'
import { planDrawing } from './planDrawing.ts'
import { say } from './words.ts'

/** Places that a menu shows at a time, under a drawing, and initials in a row. */
const [aPage, underPlan, aRow] = [5, 3, 7]

export type MenuWords = {
  outline: Outline<string>
  plan: FloorPlan
  /** Where the visitor stands, and what they look at. */
  room: string
  exhibit: string | undefined
  list: MenuList
  page: number
  comfort: Comfort
  sound: boolean
  /** The works by their first letters, once they have come, and the letter that is open. */
  initials: Initials
  initial: string | undefined
  /** The tour that waits for the visitor to come back. */
  waiting: boolean
}

/** The menu: what there is to find and to choose; behind each key of the first board a list. */
export function menuBoard(words: MenuWords, language: Language, measure: Measure): Block[] {
  const { outline, room, list } = words
  const here = outline.rooms.find(({ id }) => id === room)
  const title = list === 'home' ? (here?.title ?? room) : nameOf(list, language)
  return [
    { lines: linesOf(title, 'title', language, measure), level: 'title' },
    ...(list === 'home' ? home(words, language) : listed(words, language)),
    {
      keys: [
        list === 'home' ? undefined : { label: say('menu', language), deed: show('home') },
        { label: say('leave', language), deed: { does: 'leave' } as const },
        { label: dictionary[language].close, deed: { does: 'dismiss' } as const },
      ].filter((key) => key !== undefined),
      columns: list === 'home' ? 2 : 3,
    },
  ]
}

const show = (list: MenuList) => ({ does: 'show', list }) as const

function nameOf(list: MenuList, language: Language): string {
  const says = dictionary[language]
  if (list === 'comfort') return say('comfort', language)
  const names = { home: '', room: says.inThisRoom, plan: says.plan, find: says.search }
  return list === 'tours' ? says.tours : names[list]
}

function home({ outline, sound, waiting }: MenuWords, language: Language): Block[] {
  const says = dictionary[language]
  const spoken = outline.languages ?? languages
  const lists = (['room', 'plan', 'find', 'tours', 'comfort'] as const).map((list): Key => ({
    label: nameOf(list, language),
    deed: show(list),
  }))
  const back: Key[] = waiting
    ? [{ label: says.backToTour, deed: { does: 'docent', is: 'resume' } }]
    : []
  return [
    { keys: back, columns: 1 },
    { keys: [...lists, { label: says.sound, deed: { does: 'sound' }, on: sound }], columns: 2 },
    {
      keys: spoken.map((one) => ({
        label: ownName[one],
        deed: { does: 'speak', language: one },
        on: one === language,
      })),
      columns: 3,
    },
  ]
}

function listed(words: MenuWords, language: Language): Block[] {
  const { outline, plan, room, list, initials, initial } = words
  if (list === 'comfort') return [{ keys: comfortKeys(words.comfort, language), columns: 2 }]
  if (list === 'find' && initial === undefined)
    return [
      {
        keys: Object.keys(initials).map((letter) => ({
          label: letter,
          deed: { does: 'find', initial: letter },
        })),
        columns: aRow,
      },
    ]
  const drawn: Block[] = list === 'plan' ? [planDrawing(plan, outline, room)] : []
  return [...drawn, ...paged(keysOf(words), words, language, list === 'plan' ? underPlan : aPage)]
}

/** What a list offers: the works here, all rooms, the works under a letter, the tours. */
function keysOf({ outline, room, exhibit, list, initials, initial }: MenuWords): Key[] {
  const work = ({ id, title }: { id: string; title: string }): Key => ({
    label: title,
    deed: { does: 'approach', exhibit: id },
    on: id === exhibit,
  })
  if (list === 'room')
    return (outline.rooms.find(({ id }) => id === room)?.exhibits ?? []).map(work)
  if (list === 'find') return (initials[initial ?? ''] ?? []).map(work)
  if (list === 'tours')
    return outline.tours.map(({ id, title }) => ({
      label: title,
      deed: { does: 'tour', tour: id },
    }))
  return outline.rooms.map(({ id, title }) => ({
    label: title,
    deed: { does: 'go', room: id },
    on: id === room,
  }))
}

/** So many of them at a time, with what turns the page. */
function paged(all: Key[], words: MenuWords, language: Language, most: number): Block[] {
  const says = dictionary[language]
  const last = Math.max(0, Math.ceil(all.length / most) - 1)
  const page = Math.min(last, words.page)
  const turn = (to: number, icon: 'back' | 'on', label: string): Key | undefined =>
    to < 0 || to > last ? undefined : { label, icon, deed: { does: 'turn', pages: 'keys', to } }
  const shown: Block = { keys: all.slice(page * most, (page + 1) * most), columns: 1 }
  if (last === 0) return [shown]
  const turns = [turn(page - 1, 'back', says.previous), turn(page + 1, 'on', says.next)]
  return [shown, { keys: turns, columns: 2 }]
}
