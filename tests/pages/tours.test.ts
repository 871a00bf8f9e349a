import { isFinished } from '#exhibits'
import { catalogue } from '#pages'
import { languages } from '#words'
import { expect, test } from 'vitest'
import { twoDoors } from '../support/twoDoors.ts'

const exhibition = await twoDoors()
const pages = catalogue(exhibition, isFinished)
const visits = Object.keys(exhibition.tours).flatMap((tour) =>
  languages.map((language) => ({ tour, language })),
)

test.for(visits)(
  'the $tour tour can be read to its end, every cue in its order ($language)',
  ({ tour, language }) => {
    const page = pages[`catalogue/${language}/tours/${tour}/index.html`] ?? ''
    const written = page.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    let at = 0
    for (const stop of exhibition.tours[tour]?.stops ?? []) {
      for (const cue of exhibition.stops[stop]?.cues ?? []) {
        const found = written.indexOf(cue[language], at)
        expect(found, cue[language]).toBeGreaterThanOrEqual(at)
        at = found
      }
    }
    expect(at).toBeGreaterThan(0)
  },
)
