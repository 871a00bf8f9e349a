import { useWords } from '#ui'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import type { TableWay } from './openTable.tsx'
import { say } from './words.ts'

/** What a phone shows of the page over the room that its camera sees: what to do, and the way back. */
export function TableOverlay({ way }: { way: TableWay }) {
  const { language } = useWords()
  const is = useStore(way.state, (state) => state.is)
  if (is !== 'in') return undefined
  return createPortal(
    <>
      <p>{say('setHere', language)}</p>
      <button type="button" onClick={way.leave}>
        {say('leaveTable', language)}
      </button>
    </>,
    way.overlay,
  )
}
