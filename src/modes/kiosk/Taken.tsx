import { tagOf } from '#words'
import { kioskWords } from '#words/kiosk'
import { lazy, Suspense, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { KioskForScreen, KioskState } from './screen.ts'
import { useInert } from './useInert.ts'

const Shown = lazy(() =>
  import('#ui/code').then(({ Code, fitsCode }) => ({
    default: ({ text, name, large }: { text: string; name: string; large: string }) =>
      fitsCode(text) ? <Code text={text} name={name} /> : <p>{large}</p>,
  })),
)

type Props = { kiosk: KioskForScreen; taken: NonNullable<KioskState['taken']> }

/** What was just laid on the shelf, as a code by which a phone makes the same. */
export function Taken({ kiosk, taken }: Props) {
  const { held, state } = kiosk
  const language = useStore(held, (now) => now.language)
  const say = (key: keyof typeof kioskWords) => kioskWords[key][language]
  const on = useRef<HTMLButtonElement>(null)
  useInert('#view, #ui, .kiosk-foot')
  useLayoutEffect(() => {
    const before = document.activeElement
    on.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const close = () => state.setState({ taken: undefined })
  return (
    <div className="kiosk-cover">
      <div
        className="kiosk-asked kiosk-taken"
        role="dialog"
        aria-modal="true"
        aria-labelledby="kiosk-taken"
        aria-describedby="kiosk-scan"
        lang={tagOf[language]}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          close()
        }}
      >
        <h2 id="kiosk-taken">{say('onPhone')}</h2>
        <p>{taken.title}</p>
        <Suspense fallback={undefined}>
          <Shown
            text={taken.address}
            name={`${say('onPhone')}: ${taken.title}`}
            large={say('tooLarge')}
          />
        </Suspense>
        <p id="kiosk-scan">{say('scanIt')}</p>
        <button type="button" ref={on} onClick={close}>
          {say('goOn')}
        </button>
      </div>
    </div>
  )
}
