import type { Held } from '#exhibition'
import type { Visit } from '#visit'
import { tagOf } from '#words'
import type { StoreApi } from 'zustand/vanilla'

/** Keeps the page's title and language with the visit. Gives its undo. */
export function followTitle(visit: Visit, held: StoreApi<Held>): () => void {
  const follow = () => {
    const { language, outline } = held.getState()
    const { activity, room } = visit.store.getState()
    const entries = outline.rooms.flatMap((each) => [each, ...each.exhibits])
    const id = 'exhibit' in activity ? activity.exhibit : room
    const title = entries.find((each) => each.id === id)?.title
    const full = title === undefined ? outline.title : `${title} · ${outline.title}`
    if (document.title !== full) document.title = full
    document.documentElement.lang = tagOf[language]
    // The welcome's heading stays on the page for those who listen.
    write('#title', outline.title)
    write('#lead', outline.lead)
    document.querySelector('#view')?.setAttribute('aria-label', outline.title)
  }
  follow()
  const undo = [visit.store.subscribe(follow), held.subscribe(follow)]
  return () => undo.forEach((forget) => forget())
}

function write(selector: string, text: string): void {
  const place = document.querySelector(selector)
  if (place && place.textContent !== text) place.textContent = text
}
