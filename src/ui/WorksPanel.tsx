import { filled } from '#words'
import { useRef, useState, type RefObject } from 'react'
import { useStore } from 'zustand'
import { FoundWorks } from './FoundWorks.tsx'
import { useHall, useWords } from './hall.ts'
import { PanelFrame } from './PanelFrame.tsx'
import { useFinder } from './useFinder.ts'
import { WorksByRoom } from './WorksByRoom.tsx'

type Props = {
  id: string
  heading: RefObject<HTMLHeadingElement | null>
  onClose: () => void
  onPress: OnPress
}
export type OnPress = (id: string, byKeyboard: boolean) => void

/** Every work of the hall by room, and a search over all of them in every language. */
export function WorksPanel({ id, heading, onClose, onPress }: Props) {
  const { visit } = useHall()
  const { words } = useWords()
  const seen = useStore(visit.visitor, (visitor) => visitor.seen)
  const find = useFinder()
  const [query, setQuery] = useState('')
  const [unseenOnly, setUnseenOnly] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const asked = query.trim()
  const found = asked === '' ? undefined : find?.(asked)

  return (
    <PanelFrame
      id={id}
      className="works"
      title={words.works}
      heading={heading}
      begin={() => field.current?.focus()}
      onClose={onClose}
    >
      <search>
        <label className="query">
          {words.search}
          <input
            type="search"
            ref={field}
            value={query}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-says`}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p className="small" id={`${id}-says`}>
          {words.searchSays}
        </p>
      </search>
      <p className="small" role="status">
        {found &&
          (found.length > 0
            ? filled(words.found, { count: String(found.length) })
            : words.foundNothing)}
      </p>
      {found ? (
        <FoundWorks ids={found} seen={seen} onPress={onPress} />
      ) : (
        <>
          <label className="tick">
            <input
              type="checkbox"
              checked={unseenOnly}
              onChange={(event) => setUnseenOnly(event.currentTarget.checked)}
            />
            {words.unseenOnly}
          </label>
          <WorksByRoom seen={seen} unseenOnly={unseenOnly} onPress={onPress} />
        </>
      )}
    </PanelFrame>
  )
}
