import type { Visit } from '#visit'
import { withAddress } from './address.ts'

/** What a place in the browser's history remembers. */
type Stop = { exhibit?: string }

/**
 * Lets the address bar follow the visit: an approach is a new place in the history, walking on
 * replaces it. The history remembers the exhibit all the same, so that Back leads to the exhibit
 * before, wherever one has walked since. A kiosk has no history: there every place replaces the one
 * before, and while nobody is there the address rests. Gives its undo.
 */
export function followVisit(visit: Visit, kiosk: boolean): () => void {
  const at = (id: string) =>
    withAddress(location.search, { at: id, tour: undefined, stop: undefined })
  const onTour = (id: string, tour: string, stop: number) =>
    withAddress(location.search, { at: id, tour, stop: String(stop) })
  const stopHere = (): Stop => {
    const state: unknown = history.state
    return state && typeof state === 'object' && 'exhibit' in state
      ? { exhibit: String(state.exhibit) }
      : {}
  }
  const follow = () => {
    const { activity, room } = visit.store.getState()
    const exhibit = 'exhibit' in activity ? activity.exhibit : undefined
    const shown = new URLSearchParams(location.search).get('at')
    const here = stopHere()
    if (activity.doing === 'away') return
    if (activity.doing === 'following')
      return history.replaceState(here, '', onTour(room, activity.tour, activity.stop))
    if (exhibit === undefined) {
      if (shown !== room || location.search.includes('tour='))
        history.replaceState(here, '', at(room))
    } else if (here.exhibit !== exhibit)
      history[kiosk ? 'replaceState' : 'pushState']({ exhibit }, '', at(exhibit))
    else if (shown !== exhibit) history.replaceState(here, '', at(exhibit))
  }
  const back = () => {
    const { exhibit } = stopHere()
    const asked = exhibit ?? new URLSearchParams(location.search).get('at')
    if (exhibit === undefined) visit.leave()
    if (asked !== null && visit.plan.views[asked] && asked !== visit.store.getState().room)
      visit.go(asked)
  }
  // A shared address of an exhibit is a place in the history like any other.
  const { activity: first } = visit.store.getState()
  if ('exhibit' in first) history.replaceState({ exhibit: first.exhibit }, '', at(first.exhibit))
  const forget = visit.store.subscribe(follow)
  window.addEventListener('popstate', back)
  return () => {
    forget()
    window.removeEventListener('popstate', back)
  }
}
