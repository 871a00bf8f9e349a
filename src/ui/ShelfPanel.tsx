import type { RefObject } from 'react'
import { useWords } from './hall.ts'
import { PanelFrame } from './PanelFrame.tsx'
import { ShelfThings } from './ShelfThings.tsx'

type Props = {
  id: string
  heading: RefObject<HTMLHeadingElement | null>
  onClose: () => void
  announce: (text: string) => void
}

/** The visitor's shelf, wherever they are. */
export function ShelfPanel({ id, heading, onClose, announce }: Props) {
  const { words } = useWords()
  // The focus waits at the head of the shelf.
  const wait = () => heading.current?.focus({ preventScroll: true })
  return (
    <PanelFrame id={id} className="shelf" title={words.shelf} heading={heading} onClose={onClose}>
      <ShelfThings onRemove={wait} announce={announce} />
    </PanelFrame>
  )
}
