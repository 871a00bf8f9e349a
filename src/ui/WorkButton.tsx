import type { MouseEvent } from 'react'
import { Foreign } from './Foreign.tsx'
import { useWords } from './hall.ts'
import { Icon } from './Icon.tsx'
import { codeOf } from './titles.ts'

type Props = {
  id: string
  title: string
  /** Where it is, if that must be said. */
  where?: string
  seen: boolean
  current?: boolean
  /** Told whether the press came from the keyboard or a screen reader: those count no clicks. */
  onPress: (byKeyboard: boolean) => void
}

/** A room or exhibit as a button: its code, its title, whether it was seen. */
export function WorkButton({ id, title, where, seen, current = false, onPress }: Props) {
  const { language, words } = useWords()
  return (
    <button
      type="button"
      aria-current={current ? 'true' : undefined}
      onClick={(event: MouseEvent) => onPress(event.detail === 0)}
    >
      <span className="seal">{codeOf(id)}</span>
      <span className="name">
        <Foreign text={title} language={language} />
        {where !== undefined && (
          <span className="place">
            <span className="unseen">, </span>
            <Foreign text={where} language={language} />
          </span>
        )}
      </span>
      {seen && (
        <>
          <Icon name="tick" />
          <span className="unseen">, {words.seen}</span>
        </>
      )}
    </button>
  )
}
