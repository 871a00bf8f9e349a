import type { KioskSettings, Outline } from '#exhibition'
import { languages, ownName, tagOf, type Language } from '#words'
import { useState, type FormEvent } from 'react'
import { Card } from './Card.tsx'
import { Hours } from './Hours.tsx'
import { Openable } from './Openable.tsx'
import { PinField } from './PinField.tsx'
import { send, type Sent } from './send.ts'
import { filledFrom, writtenFrom, type Filled } from './settings.ts'
import { Trials } from './Trials.tsx'
import { apartWords, type ApartWord } from './words.ts'

export type Say = (word: ApartWord) => string
export type Change = (change: Partial<Filled>) => void

type Props = {
  kept: KioskSettings
  outlines: Readonly<Record<Language, Outline<string>>>
  language: Language
}

/** The first set-up of a kiosk, without code: what it asks becomes `kiosk.json`. */
export function SetUp({ kept, outlines, language: begins }: Props) {
  const [language, setLanguage] = useState(begins)
  const [filled, setFilled] = useState(() =>
    filledFrom(kept, Intl.DateTimeFormat().resolvedOptions().timeZone),
  )
  const [sent, setSent] = useState<Sent>()
  const say: Say = (word) => apartWords[word][language]
  const change: Change = (part) => setFilled((before) => ({ ...before, ...part }))
  const { rooms } = outlines[language]

  const write = async (event: FormEvent) => {
    event.preventDefault()
    const within = new Map(rooms.map(({ id, exhibits }) => [id, exhibits.map((one) => one.id)]))
    setSent(await send(writtenFrom(filled, kept, within)))
  }
  const number = (field: 'idle' | 'warning' | 'foot' | 'height', min: number, max: number) => (
    <label>
      {say(field)}
      <input
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={field === 'foot' || field === 'height' ? 0.01 : 1}
        required={field === 'idle' || field === 'warning'}
        value={filled[field]}
        onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
      />
    </label>
  )
  return (
    <div className="apart" lang={tagOf[language]}>
      <div className="apart-screen">
        <nav aria-label={say('languages')}>
          {languages.map((each) => (
            <button
              key={each}
              type="button"
              lang={tagOf[each]}
              aria-pressed={each === language}
              onClick={() => setLanguage(each)}
            >
              {ownName[each]}
            </button>
          ))}
        </nav>
        <h1>{say('setUp')}</h1>
        <p>{say('setUpSays')}</p>
        <form onSubmit={(event) => void write(event)}>
          <fieldset>
            <legend>{say('visits')}</legend>
            <div role="group" aria-label={say('languages')} className="apart-row">
              <span aria-hidden="true">{say('languages')}</span>
              {languages.map((each) => (
                <label key={each} className="apart-tick">
                  <input
                    type="checkbox"
                    checked={filled.languages.includes(each) || filled.first === each}
                    disabled={filled.first === each}
                    onChange={({ currentTarget: { checked } }) =>
                      change({
                        languages: languages.filter((one) =>
                          one === each ? checked : filled.languages.includes(one),
                        ),
                      })
                    }
                  />
                  <span lang={tagOf[each]}>{ownName[each]}</span>
                </label>
              ))}
            </div>
            <label>
              {say('first')}
              <select
                value={filled.first}
                onChange={({ currentTarget }) =>
                  change({ first: languages.find((one) => one === currentTarget.value) ?? 'en' })
                }
              >
                {languages.map((each) => (
                  <option key={each} value={each}>
                    {ownName[each]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {say('start')}
              <select
                value={filled.start}
                onChange={({ currentTarget }) => change({ start: currentTarget.value })}
              >
                <option value="">{say('arrival')}</option>
                {rooms.map((room) => (
                  <optgroup key={room.id} label={room.title}>
                    {[room, ...room.exhibits].map(({ id, title }) => (
                      <option key={id} value={id}>
                        {id.toUpperCase()} {title}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
            {number('idle', 15, 600)}
            {number('warning', 20, 300)}
            <label className="apart-tick">
              <input
                type="checkbox"
                checked={filled.sound}
                onChange={({ currentTarget }) => change({ sound: currentTarget.checked })}
              />
              {say('sound')}
            </label>
            <label>
              {say('publicAddress')}
              <input
                type="url"
                placeholder="https://hall.example.org/"
                value={filled.publicAddress}
                onChange={({ currentTarget }) => change({ publicAddress: currentTarget.value })}
              />
            </label>
          </fieldset>
          <Openable rooms={rooms} ticked={filled.exhibits} change={change} say={say} />
          <Hours filled={filled} change={change} say={say} language={language} />
          <fieldset>
            <legend>{say('screen')}</legend>
            {number('foot', 0, 3)}
            {number('height', 0.1, 4)}
          </fieldset>
          <fieldset className="apart-acts">
            <legend>{say('finish')}</legend>
            <button type="submit">{say('write')}</button>
            <div role="status">
              {sent && <p>{say(sent.how)}</p>}
              {sent?.how === 'refused' && (
                <ul lang="en">
                  {sent.problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              )}
            </div>
          </fieldset>
        </form>
        <PinField say={say} />
        <Trials say={say} />
        <section className="apart-acts">
          <h2>{say('rehearse')}</h2>
          <p>{say('rehearseSays')}</p>
          <a href="/?mode=kiosk&rehearse">{say('rehearse')}</a>
          <a href="/?mode=kiosk">{say('openHall')}</a>
          <button type="button" onClick={() => window.print()}>
            {say('print')}
          </button>
        </section>
      </div>
      <Card say={say} seconds={Number(filled.idle) + Number(filled.warning)} />
    </div>
  )
}
