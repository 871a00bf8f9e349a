import { exhibitTitle, roomTitle } from './titles.ts'
import type { HallForUi } from './types.ts'

/** Announces each room entered and each exhibit opened, by title. Returns its undo. */
export function announceVisit(hall: HallForUi, announce: (text: string) => void): () => void {
  return hall.visit.store.subscribe((now, was) => {
    const { outline } = hall.held.getState()
    const news = []
    if (now.room !== was.room) news.push(roomTitle(outline, now.room))
    const { activity } = now
    if (activity !== was.activity && activity.doing === 'viewing') {
      news.push(exhibitTitle(outline, activity.exhibit))
    }
    if (news.length > 0) announce(news.join('. '))
  })
}
