import { filled, tagOf } from '#words'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from './hall.ts'
import { Icon } from './Icon.tsx'
import type { Shown } from './types.ts'
import { useZoom } from './useZoom.ts'

type Props = { title: string; alt: string; shown: Shown; onClose: () => void }

/** The keys that a browser needs for the focus and for pressing what has it. */
const browsers = new Set(['Tab', 'Enter', ' '])

/** A picture as near as one likes, laid over the whole window until it is put away. */
export function Closer({ title, alt, shown, onClose }: Props) {
  const { language, words } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const window_ = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLImageElement>(null)
  const scale = useRef<HTMLOutputElement>(null)
  const [failed, setFailed] = useState(false)

  const tell = useCallback(
    (times: number) => {
      const percent = new Intl.NumberFormat(tagOf[language], { style: 'percent' })
      if (scale.current) scale.current.textContent = percent.format(times)
    },
    [language],
  )
  const keys = useZoom(window_, picture, shown.pixels, tell)

  useLayoutEffect(() => {
    const laid = dialog.current
    laid?.showModal()
    window_.current?.focus({ preventScroll: true })
    return () => laid?.close()
  }, [])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, key } = event
      if (ctrlKey || metaKey || altKey || browsers.has(key)) return
      event.stopPropagation()
      if (key === 'Escape') {
        event.preventDefault()
        onClose()
      } else if (keys.current.press(key)) event.preventDefault()
    }
    const listening = new AbortController()
    // Before anybody else: the hall's own keys walk on.
    window.addEventListener('keydown', press, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [keys, onClose])

  return (
    <dialog
      className="closer"
      ref={dialog}
      aria-labelledby="closer-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id="closer-title" className="unseen">
        {filled(words.closerTo, { title })}
      </h2>
      <p id="closer-how" className="unseen">
        {words.closerHow}
      </p>
      <div
        className="closer-window"
        ref={window_}
        tabIndex={-1}
        role="group"
        aria-labelledby="closer-title"
        aria-describedby="closer-how"
      >
        <img
          ref={picture}
          src={shown.address}
          alt={alt}
          draggable={false}
          hidden={failed}
          onError={() => setFailed(true)}
        />
        {failed && <p>{words.notCome}</p>}
      </div>
      <div className="closer-acts">
        <button
          type="button"
          onClick={() => keys.current.smaller()}
          aria-label={words.reduce}
          title={words.reduce}
        >
          <Icon name="smaller" />
        </button>
        <output ref={scale} />
        <button
          type="button"
          onClick={() => keys.current.larger()}
          aria-label={words.enlarge}
          title={words.enlarge}
        >
          <Icon name="larger" />
        </button>
        <button
          type="button"
          className="closer-close"
          onClick={onClose}
          aria-label={words.close}
          title={words.close}
        >
          <Icon name="close" />
        </button>
      </div>
    </dialog>
  )
}
