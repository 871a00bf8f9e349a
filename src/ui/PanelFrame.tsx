import type { ReactNode, RefObject } from 'react'
import { useWords } from './hall.ts'
import { Icon } from './Icon.tsx'

type Props = {
  id: string
  className: string
  title: string
  heading: RefObject<HTMLHeadingElement | null>
  /** Where the focus goes on from the heading when the panel opens by keyboard. */
  begin?: () => void
  onClose: () => void
  children: ReactNode
}

/** A panel over the picture: its title, what it holds, and a way to put it away. */
export function PanelFrame({ id, className, title, heading, begin, onClose, children }: Props) {
  const { words } = useWords()
  return (
    <section id={id} className={`panel ${className}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1} onFocus={begin}>
        {title}
      </h2>
      {children}
      <button
        type="button"
        className="panel-close"
        aria-label={words.close}
        title={words.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </section>
  )
}
