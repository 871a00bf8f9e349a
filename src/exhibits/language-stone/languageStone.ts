import { plateSheet } from '#lettering'
import { languages, type Language } from '#words'
import { cutName, stele } from '../stele.ts'
import type { Inscription, Kind, Solid } from '../types.ts'

/** What is cut into each seal: the beginning of the language's own name. */
const cut: Record<Language, string> = { zh: '中', en: 'EN', ru: 'РУ' }
/** Chinese first, as on the bar: it is the language of the institutes. */
const order = languages.toSorted((a, b) => Number(b === 'zh') - Number(a === 'zh'))
/** A seal's side and the distance between two, metres. */
const seal = 0.2
const inlay = 0.16
const apart = 0.27

/** A stone with three seals: pressing it opens the choice of language. */
export const languageStone: Kind = {
  finished: true,
  labelled: true,
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [, height, depth] = size
    return [
      ...stele(size),
      ...order.map((_, i): Solid => ({
        form: 'box',
        at: [(i - 1) * apart, height / 2 - 0.28, depth / 2 - 0.02],
        size: [seal, seal, 0.06],
        material: 'lacquer',
      })),
    ]
  },
  inscriptions: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    if (!size) return []
    const [, height, depth] = size
    const seals = order.map((language, i): Inscription => ({
      sheet: { ...plateSheet({ name: cut[language] }, { width: inlay, height: inlay }), grow: 2 },
      at: [(i - 1) * apart, height / 2 - 0.28, depth / 2 + 0.013],
      width: inlay,
      plate: 'brass',
    }))
    return [...seals, cutName(exhibit.title, size, 0.5)]
  },
}
