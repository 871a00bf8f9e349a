import type { OpenExhibit } from '#exhibition'
import { useRef, useState } from 'react'
import { Closer } from './Closer.tsx'
import { useHall, useWords } from './hall.ts'
import { Icon } from './Icon.tsx'

/** The way nearer to a picture than the hall can lead; nothing for other exhibits. */
export function LookCloser({ exhibit }: { exhibit: OpenExhibit }) {
  const { pictureOf } = useHall()
  const { words } = useWords()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const shown = pictureOf(exhibit)
  if (!shown) return undefined
  return (
    <>
      <button type="button" ref={button} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="closer" />
        <span className="word">{words.closer}</span>
      </button>
      {open && (
        <Closer
          title={exhibit.title}
          alt={exhibit.alt}
          shown={shown}
          onClose={() => {
            setOpen(false)
            button.current?.focus({ preventScroll: true })
          }}
        />
      )}
    </>
  )
}
