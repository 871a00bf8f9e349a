import { days } from '#exhibition'
import { tagOf, type Language } from '#words'
import type { Change, Say } from './SetUp.tsx'
import type { Filled } from './settings.ts'

type Props = { filled: Filled; change: Change; say: Say; language: Language }

/** A Monday. */
const monday = Date.UTC(2024, 0, 1)

/** When the house is open. */
export function Hours({ filled, change, say, language }: Props) {
  const name = new Intl.DateTimeFormat(tagOf[language], { weekday: 'long', timeZone: 'UTC' })
  return (
    <fieldset>
      <legend>{say('hours')}</legend>
      <p>{say('hoursSay')}</p>
      {days.map((day, at) => (
        <label key={day} className="apart-day">
          <span>{name.format(monday + at * 86_400_000)}</span>
          <input
            type="text"
            value={filled.week[day]}
            onChange={({ currentTarget }) =>
              change({ week: { ...filled.week, [day]: currentTarget.value } })
            }
          />
        </label>
      ))}
      <label>
        {say('timeZone')}
        <input
          type="text"
          list="apart-zones"
          value={filled.timeZone}
          onChange={({ currentTarget }) => change({ timeZone: currentTarget.value })}
        />
      </label>
      <datalist id="apart-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <label>
        {say('holidays')}
        <textarea
          rows={3}
          value={filled.holidays}
          onChange={({ currentTarget }) => change({ holidays: currentTarget.value })}
        />
      </label>
    </fieldset>
  )
}
