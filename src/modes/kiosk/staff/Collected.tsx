import { filled, type Language } from '#words'
import { kioskWords } from '#words/kiosk'
import { useState } from 'react'
import type { Staff } from '../screen.ts'

/** What visitors left for the house: saved as a table, and deleted once it was. */
export function Collected({ staff, language }: { staff: Staff; language: Language }) {
  const say = (key: keyof typeof kioskWords) => kioskWords[key][language]
  const [saved, setSaved] = useState<string>()
  const [asks, setAsks] = useState(false)
  const forms = staff.feedback.count()
  return (
    <>
      <div className="kiosk-acts">
        <button
          type="button"
          disabled={forms === 0}
          onClick={() => setSaved(staff.feedback.save())}
        >
          {filled(say('saveForms'), { forms: String(forms) })}
        </button>
        <button type="button" onClick={() => setSaved(staff.saveVisits())}>
          {say('saveVisits')}
        </button>
        {saved !== undefined && forms > 0 && !asks && (
          <button type="button" onClick={() => setAsks(true)}>
            {say('deleteForms')}
          </button>
        )}
        {asks && (
          <>
            <button
              type="button"
              onClick={() => {
                staff.feedback.clear()
                setAsks(false)
              }}
            >
              {say('surelyDelete')}
            </button>
            <button type="button" onClick={() => setAsks(false)}>
              {say('keep')}
            </button>
          </>
        )}
      </div>
      <p role="status">{saved === undefined ? '' : filled(say('savedAs'), { file: saved })}</p>
    </>
  )
}
