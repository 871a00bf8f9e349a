import { pageClock } from '#kit'
import { useState, type FormEvent } from 'react'
import { createPin, isPin } from '../staff/pin.ts'
import type { Say } from './SetUp.tsx'
import type { ApartWord } from './words.ts'

/** Where the PIN of this machine is chosen. It goes nowhere from here. */
export function PinField({ say }: { say: Say }) {
  const [pins, setPins] = useState(['', ''])
  const [told, setTold] = useState<ApartWord>()
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const [pin = '', again] = pins
    if (!globalThis.isSecureContext) return setTold('pinCannot')
    if (!isPin(pin) || pin !== again) return setTold('pinsDiffer')
    try {
      await createPin(window.localStorage, pageClock).set(pin)
      setTold('pinKept')
      setPins(['', ''])
    } catch {
      // The browser keeps nothing here.
      setTold('pinCannot')
    }
  }
  return (
    <form onSubmit={(event) => void keep(event)}>
      <fieldset>
        <legend>{say('pin')}</legend>
        <p>{say('pinSays')}</p>
        {(['newPin', 'again'] as const).map((word, at) => (
          <label key={word}>
            {say(word)}
            <input
              type="password"
              inputMode="numeric"
              autoComplete="off"
              value={pins[at]}
              onChange={({ currentTarget: { value } }) =>
                setPins((before) => before.map((each, i) => (i === at ? value : each)))
              }
            />
          </label>
        ))}
        <button type="submit">{say('setPin')}</button>
        <p role="status">{told && say(told)}</p>
      </fieldset>
    </form>
  )
}
