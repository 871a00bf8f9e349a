import { useHall, useWords } from '#ui'
import { languages, ownName, tagOf, type Said } from '#words'
import { useEffect, useId, useRef } from 'react'
import type { ControlProps } from '../types.ts'
import { CheckFields } from '../verification/CheckFields.tsx'
import { feedbackOf } from './feedback.ts'
import { FormSent } from './FormSent.tsx'
import { Missing } from './Missing.tsx'
import { RatingChoice } from './RatingChoice.tsx'
import { feedbackState, missingOf, mostOf, questions, type FeedbackAct } from './rule.ts'
import { SentenceChoice } from './SentenceChoice.tsx'
import { StaffDesk } from './StaffDesk.tsx'
import { feedbackWords } from './words.ts'
import { useStateOf } from '../in-card/useStateOf.ts'

/** The form in the exhibit's card. What is filled in belongs to the visitor until it is sent. */
export function FeedbackForm({ exhibit, desk }: ControlProps) {
  const { visit } = useHall()
  const { language } = useWords()
  const field = useId()
  const form = useRef<HTMLFormElement>(null)
  const given = useStateOf(exhibit.id)
  const state = feedbackState(given)
  const { check, ...sentences } = feedbackOf(exhibit)
  const act = (does: FeedbackAct) => visit.act(exhibit.id, does)
  const say = (word: Said) => word[language]
  const missing = state.missing === undefined ? [] : missingOf(state)

  // What is missing is led to, once for each time that the form was to be sent.
  useEffect(() => {
    if (state.missing === undefined) return
    form.current?.querySelector<HTMLElement>('[data-missing] input')?.focus()
  }, [state.missing])

  return (
    <div className="form">
      {state.thanked ? (
        <FormSent exhibit={exhibit} />
      ) : (
        <form
          ref={form}
          aria-label={say(feedbackWords.form)}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            act({ do: 'send' })
          }}
        >
          <label className="asked" htmlFor={`${field}language`}>
            {say(feedbackWords.language)}
          </label>
          <select
            id={`${field}language`}
            value={state.language ?? language}
            onChange={({ target }) => {
              const chosen = languages.find((each) => each === target.value)
              if (chosen) act({ do: 'language', language: chosen })
            }}
          >
            {languages.map((each) => (
              <option key={each} value={each} lang={tagOf[each]}>
                {ownName[each]}
              </option>
            ))}
          </select>
          <Missing missing={missing.includes('rating')} says={feedbackWords.needsRating}>
            <RatingChoice rating={state.rating} onRate={(rating) => act({ do: 'rate', rating })} />
          </Missing>
          {questions.map((question) => (
            <div key={question}>
              <label className="asked" htmlFor={`${field}${question}`}>
                {say(feedbackWords[question])}
              </label>
              <textarea
                id={`${field}${question}`}
                rows={3}
                maxLength={mostOf[question]}
                lang={state.language && tagOf[state.language]}
                value={state[question]}
                onChange={({ target }) => act({ do: 'write', field: question, text: target.value })}
              />
              <SentenceChoice
                of={say(feedbackWords[question])}
                sentences={sentences[question]}
                chosen={state.said[question]}
                onChoose={(sentence) => act({ do: 'say', question, sentence })}
              />
            </div>
          ))}
          <label className="asked" htmlFor={`${field}name`}>
            {say(feedbackWords.name)}
          </label>
          <input
            id={`${field}name`}
            autoComplete="off"
            maxLength={mostOf.name}
            value={state.name}
            onChange={({ target }) => act({ do: 'write', field: 'name', text: target.value })}
          />
          <Missing missing={missing.includes('consent')} says={feedbackWords.needsConsent}>
            <label className="agreed">
              <input
                type="checkbox"
                checked={state.consent}
                onChange={({ target }) => act({ do: 'consent', given: target.checked })}
              />
              {say(feedbackWords.consent)}
            </label>
          </Missing>
          <Missing missing={missing.includes('check')} says={feedbackWords.needsCheck}>
            <CheckFields check={check} says />
          </Missing>
          <div className="sends">
            <button type="submit" className="main">
              {say(feedbackWords.send)}
            </button>
          </div>
        </form>
      )}
      {!desk.kiosk && <StaffDesk />}
    </div>
  )
}
