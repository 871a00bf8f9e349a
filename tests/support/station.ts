import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import type { Language } from '#words'
import { cut, fill } from '../../src/exhibition/cut.ts'
import { twoDoors } from './twoDoors.ts'

/** A station of the studio as its visitors use it: by the words on its buttons. */
export async function stationAt(id: string, language: Language = 'en') {
  const all = (await twoDoors()).rooms.flatMap(({ exhibits }) => exhibits)
  const found = all.find((each) => each.id === id)
  if (!found) throw new Error(`no station ${id}`)
  const { kind } = found.artefact
  await bringKinds([kind])
  const { shape, texts } = cut(found)
  const inLanguage = (which: Language) => fill(shape, (i) => texts[which][i]) as Exhibit<string>
  const exhibit = inLanguage(language)
  const rule = ruleOf(kind)
  const actsIn = (state: unknown) => kindOf(kind).acts?.(exhibit, state, { reduced: false })
  const press = (state: unknown, ...words: string[]): unknown =>
    words.reduce((before, word) => {
      const button = actsIn(before)?.buttons.find(
        (each) => each.word?.en === word || each.title === word,
      )
      if (!button) throw new Error(`no button "${word}"`)
      return rule?.(before, button.act)
    }, state)
  return {
    exhibit,
    rule,
    actsIn,
    press,
    told: (state: unknown) => actsIn(state)?.tells,
    inLanguage,
  }
}
