import { tagOf, type Language } from '#words'
import { kioskWords } from '#words/kiosk'
import { useEffect, useRef, useState } from 'react'
import type { KioskForScreen } from '../screen.ts'
import { Collected } from './Collected.tsx'
import { useTick } from '../useTick.ts'

/** Problems that are listed, the last first. */
const most = 8

/** How the kiosk is, and what staff may do with it without knowing how it is made. */
export function Corner({ kiosk, language }: { kiosk: KioskForScreen; language: Language }) {
  const { clock, staff } = kiosk
  const say = (key: keyof typeof kioskWords) => kioskWords[key][language]
  const heading = useRef<HTMLHeadingElement>(null)
  const [limited, setLimited] = useState(staff.isLimited)
  useTick(clock, 5)
  useEffect(() => heading.current?.focus(), [])
  const health = staff.health()
  const { today, week, month, ever } = health.visits
  const number = new Intl.NumberFormat(tagOf[language])
  const hours = Math.floor(health.runs / 3600)
  const rows: [name: string, value: string][] = [
    [say('version'), health.version],
    [say('runsFor'), `${hours}:${String(Math.floor((health.runs % 3600) / 60)).padStart(2, '0')}`],
    [say('visits'), [today, week, month, ever].map((each) => number.format(each)).join(' / ')],
    [say('losses'), number.format(health.losses)],
    [
      say('memory'),
      health.memory === undefined ? '–' : measured(language, 'megabyte', health.memory),
    ],
    [say('pace'), health.pace === undefined ? '–' : measured(language, 'millisecond', health.pace)],
    [say('frame'), `${number.format(health.calls)} / ${number.format(health.triangles)}`],
    [say('withoutNetwork'), say(health.whole ? 'whole' : 'notYet')],
  ]
  const last = health.problems.slice(-most).toReversed()
  return (
    <div
      className="kiosk-pad kiosk-corner"
      role="dialog"
      aria-modal="true"
      aria-labelledby="kiosk-corner"
      lang={tagOf[language]}
    >
      <h2 id="kiosk-corner" ref={heading} tabIndex={-1}>
        {say('staff')}
      </h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{say('problems')}</h3>
      {last.length === 0 ? (
        <p>{say('none')}</p>
      ) : (
        <ul lang="en">
          {last.map(({ at, says }) => (
            <li key={`${at} ${says}`}>
              {at}: {says}
            </li>
          ))}
        </ul>
      )}
      <Collected staff={staff} language={language} />
      <div className="kiosk-acts">
        <button type="button" onClick={staff.restart}>
          {say('restart')}
        </button>
        <button type="button" disabled={!health.waits} onClick={staff.update}>
          {say('update')}
        </button>
        <button
          type="button"
          aria-pressed={!limited}
          onClick={() => {
            staff.limit(!limited)
            setLimited(!limited)
          }}
        >
          {say('noLimit')}
        </button>
        <button type="button" onClick={staff.close}>
          {say('close')}
        </button>
      </div>
    </div>
  )
}

const measured = (language: Language, unit: 'megabyte' | 'millisecond', count: number): string =>
  new Intl.NumberFormat(tagOf[language], { style: 'unit', unit, maximumFractionDigits: 0 }).format(
    count,
  )
