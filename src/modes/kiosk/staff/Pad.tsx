import { filled, tagOf, type Language } from '#words'
import { kioskWords } from '#words/kiosk'
import { useEffect, useRef, useState } from 'react'
import type { KioskForScreen } from '../screen.ts'
import { useTick } from '../useTick.ts'
import { isPin } from './pin.ts'

/** Nobody leaves a pad open: it closes after so many seconds without a key. */
const patience = 20
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

type Props = { kiosk: KioskForScreen; language: Language; sets: boolean }

/** The pad for the PIN, to enter it or, at the first set-up, to choose it. */
export function Pad({ kiosk, language, sets }: Props) {
  const { clock, staff } = kiosk
  const say = (key: keyof typeof kioskWords) => kioskWords[key][language]
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  // Counts down what is left of a wait.
  useTick(clock, 1)
  useEffect(() => first.current?.focus(), [])
  useEffect(
    () => (sets ? undefined : clock.after(patience * 1000, staff.close)),
    [clock, sets, staff, typed],
  )
  const left = sets ? 0 : staff.pin.lockedFor()

  const enter = async () => {
    setTyped('')
    if (sets) {
      await staff.pin.set(typed)
      return staff.close()
    }
    const outcome = await staff.pin.try(typed)
    setWrong(outcome === 'wrong')
    if (outcome === 'right') staff.open()
  }
  const key = (digit: string) => (
    <button
      key={digit}
      type="button"
      ref={digit === '1' ? first : undefined}
      disabled={left > 0}
      onClick={() => setTyped((before) => (before + digit).slice(0, 12))}
    >
      {digit}
    </button>
  )
  return (
    <div
      className="kiosk-pad"
      role="dialog"
      aria-modal="true"
      aria-labelledby="kiosk-pad"
      lang={tagOf[language]}
    >
      <h2 id="kiosk-pad">{say(sets ? 'setPin' : 'staff')}</h2>
      <p role="status">
        {left > 0
          ? filled(say('locked'), { seconds: String(left) })
          : wrong && typed === ''
            ? say('wrongPin')
            : '•'.repeat(typed.length) || '\u00a0'}
      </p>
      <div className="kiosk-digits">
        {digits.map(key)}
        <button type="button" onClick={() => setTyped('')}>
          {say('erase')}
        </button>
        {key('0')}
        <button type="button" disabled={left > 0 || !isPin(typed)} onClick={() => void enter()}>
          {say('enter')}
        </button>
      </div>
      <button type="button" onClick={staff.close}>
        {say('close')}
      </button>
    </div>
  )
}
