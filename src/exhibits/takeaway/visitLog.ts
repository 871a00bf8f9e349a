import { isObject } from '#kit'
import { tagOf } from '#words'
import type { Maker } from './makers.ts'

/** What was seen, room by room, as plain text: the hall's name, the day, and the titles. */
export const visitLog: Maker = async ({ day, title, language, recipe, exhibit }, { outline }) => {
  const seen: unknown = isObject(recipe) ? recipe['seen'] : undefined
  if (!Array.isArray(seen)) throw new Error('enfilade: a log without what was seen')
  const date = new Intl.DateTimeFormat(tagOf[language], { dateStyle: 'long' })
  const rooms = outline.rooms.flatMap((room) => {
    const here = room.exhibits.filter(({ id }) => seen.includes(id))
    const rows = here.map((each) => `  ${each.id.toUpperCase()}  ${each.title}`)
    return here.length > 0 ? [`${room.title}\n${rows.join('\n')}`] : []
  })
  const head = `${outline.title}\n${title}, ${date.format(new Date(`${day}T12:00`))}`
  const text = `${[head, ...rooms].join('\n\n')}\n`
  return new File([text], `${exhibit}-${language}-${day}.txt`, { type: 'text/plain' })
}
