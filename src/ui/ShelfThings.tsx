import { clear } from '#visit'
import { useStore } from 'zustand'
import { useHall, useWords } from './hall.ts'
import { MadeThing } from './MadeThing.tsx'
import { ShareVisit } from './ShareVisit.tsx'

type Props = {
  /** Told before something is deleted: the button goes with what it deletes. */
  onRemove?: () => void
  announce?: (text: string) => void
}

/** What the visitor made: to save, to delete one by one or all at once, and the visit as a link. */
export function ShelfThings({ onRemove = nobody, announce = nobody }: Props) {
  const { visit, lesson } = useHall()
  const { words } = useWords()
  const shelf = useStore(visit.visitor, (visitor) => visitor.shelf)
  const remove = (made?: string) => {
    onRemove()
    clear(visit.visitor, made)
  }
  return (
    <>
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
      {!lesson && <ShareVisit announce={announce} />}
    </>
  )
}

const nobody = () => {}
