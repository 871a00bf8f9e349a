import { useWords } from '#ui'
import type { Said } from '#words'
import { useId, type ReactNode } from 'react'

type Props = { missing: boolean; says: Said; children: ReactNode }

/** A part of the form that must be filled in; what is missing is told in words beside it. */
export function Missing({ missing, says, children }: Props) {
  const { language } = useWords()
  const told = useId()
  return (
    <div
      role="group"
      data-missing={missing ? '' : undefined}
      aria-describedby={missing ? told : undefined}
    >
      {missing && (
        <p className="fault" id={told}>
          <span aria-hidden="true">✕ </span>
          {says[language]}
        </p>
      )}
      {children}
    </div>
  )
}
