import type { MouseEvent, ReactNode } from 'react'
import { cataloguePath } from './cataloguePath.ts'
import { useHall, useHeld, useWords } from './hall.ts'
import { roomOf } from './titles.ts'

/** A curator's link. To a place of the exhibition it walks; elsewhere it opens beside the hall. */
export function PlaceLink({ href, children }: { href: string; children: ReactNode }) {
  const { visit, closed } = useHall()
  const { language } = useWords()
  const isRoom = useHeld(({ outline }) => outline.rooms.some(({ id }) => id === href))
  const isExhibit = useHeld(({ outline }) => roomOf(outline, href) !== undefined)

  if (closed && /^\/|:/.test(href)) return children
  if (href.startsWith('/')) return <a href={href}>{children}</a>
  if (href.includes(':')) {
    return (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    )
  }
  if (!isRoom && !isExhibit) return children

  function walk(event: MouseEvent): void {
    // A link opened in another tab is a page, not a walk.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    if (isRoom) visit.go(href)
    else visit.approach(href)
  }
  return (
    <a href={cataloguePath(language, href)} onClick={walk}>
      {children}
    </a>
  )
}
