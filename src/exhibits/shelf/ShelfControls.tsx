import { ShelfThings } from '#ui'
import { useRef } from 'react'

/** The shelf in its card: what lies there, to save and to delete, and the code of the visit. */
export function ShelfControls() {
  const shelf = useRef<HTMLDivElement>(null)
  return (
    <div className="form shelf" ref={shelf} tabIndex={-1}>
      {/* The button goes with what it deletes. */}
      <ShelfThings onRemove={() => shelf.current?.focus({ preventScroll: true })} />
    </div>
  )
}
