import { useState } from 'react'
import { useWords } from './hall.ts'
import { Icon } from './Icon.tsx'

type Outcome = { copied: true } | { copied: false; address: string }

/** Takes the focus when the field appears, and only then: the same function is not called again. */
const selected = (field: HTMLInputElement | null) => field?.select()

type Props = { announce: (text: string) => void; address: () => string }

/** Copies an address, or shows it where the browser refuses to copy. */
export function CopyLink({ announce, address: addressOf }: Props) {
  const { words } = useWords()
  const [outcome, setOutcome] = useState<Outcome>()

  async function copy(): Promise<void> {
    const address = addressOf()
    try {
      await navigator.clipboard.writeText(address)
      setOutcome({ copied: true })
      announce(words.copied)
    } catch {
      // Refused, or a page without https, which has no clipboard at all.
      setOutcome({ copied: false, address })
      announce(words.copyByHand)
    }
  }

  return (
    <>
      <button type="button" className="copy" onClick={() => void copy()}>
        <Icon name="link" />
        <span className="word">{words.copyLink}</span>
      </button>
      {outcome?.copied === true && <p className="outcome">{words.copied}</p>}
      {outcome?.copied === false && (
        <label className="outcome">
          {words.copyByHand}
          <input
            readOnly
            value={outcome.address}
            ref={selected}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  )
}
