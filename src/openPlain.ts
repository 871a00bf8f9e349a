import type { Held } from '#exhibition'
import type { Clock } from '#kit'
import { createPlain, hasPicture, layPage, watchIdle, type Plain } from '#modes/plain'
import type { Visit } from '#visit'
import type { StoreApi } from 'zustand/vanilla'

/**
 * What carries a visit through losses of its picture: the catalogue's page of where the visitor
 * stands, the front page where nobody does and where the exhibition is not the hall's `own`.
 */
export function openPlain(clock: Clock, visit: Visit, held: StoreApi<Held>, own: boolean): Plain {
  const { dataset } = document.documentElement
  const place = () => {
    const { activity, room } = visit.store.getState()
    const front = `/catalogue/${held.getState().language}/`
    if (!own || activity.doing === 'away') return front
    return `${front}${'exhibit' in activity ? activity.exhibit : room}/`
  }
  const lay = () => {
    const page = layPage(place(), dataset['kiosk'] !== undefined)
    // Whoever has gone leaves nothing open.
    const watch = new MutationObserver(() => dataset['kiosk'] === 'away' && page.show(place()))
    watch.observe(document.documentElement, { attributeFilter: ['data-kiosk'] })
    return () => {
      watch.disconnect()
      page.lift()
    }
  }
  const reload = () => location.reload()
  return createPlain({ clock, lay, look: hasPicture, idle: watchIdle(clock), reload })
}
