import { clear } from '#visit'
import type { RefObject } from 'react'
import { useStore } from 'zustand'
import { useHall, useWords } from './hall.ts'
import { MadeThing } from './MadeThing.tsx'
import { PanelFrame } from './PanelFrame.tsx'
import { ShareVisit } from './ShareVisit.tsx'

type Props = {
  id: string
  heading: RefObject<HTMLHeadingElement | null>
  onClose: () => void
  announce: (text: string) => void
}

/** What the visitor made: to save, to delete one by one or all at once. */
export function ShelfPanel({ id, heading, onClose, announce }: Props) {
  const { visit } = useHall()
  const { words } = useWords()
  const shelf = useStore(visit.visitor, (visitor) => visitor.shelf)
  // The button goes with what it deletes; the focus waits at the head of the shelf.
  const remove = (made?: string) => {
    heading.current?.focus({ preventScroll: true })
    clear(visit.visitor, made)
  }
  return (
    <PanelFrame id={id} className="shelf" title={words.shelf} heading={heading} onClose={onClose}>
      <p>{shelf.length === 0 ? words.shelfEmpty : words.shelfSays}</p>
      <ul>
        {shelf.map((made) => (
          <li key={made.id}>
            <MadeThing made={made} onRemove={() => remove(made.id)} />
          </li>
        ))}
      </ul>
      {shelf.length > 1 && (
        <button type="button" className="all" onClick={() => remove()}>
          {words.removeAll}
        </button>
      )}
      <ShareVisit announce={announce} />
    </PanelFrame>
  )
}
