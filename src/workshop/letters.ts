import { outline, type Exhibition } from '#exhibition'
import { allKinds, isFinished } from '#exhibits'
import { cutExhibition, inOne } from '#exhibition/read'
import type { Problem } from '#kit'
import { headsetWords } from '#modes/headset/words'
import { apartHeadings, apartWords } from '#modes/kiosk/words'
import { cataloguePages } from '#pages'
import { dictionary, languages, type Language, type Said } from '#words'
import { kioskWords } from '#words/kiosk'
import { lessonWords } from '#words/lesson'
import { makeFonts } from './fonts.ts'
import { readFolder } from './readFolder.ts'
import { captionTexts } from './weighFilms.ts'
import { unwritable } from './unwritable.ts'
import { wallTitles } from './wallTitles.ts'

/**
 * Makes the fonts in `out` that are missing there: cut to what the hall and its pages say with the
 * exhibition in `folder`. Gives a problem for characters that no font has.
 */
export async function cutLetters(folder: string, out: string): Promise<Problem[]> {
  const { exhibition } = await readFolder(folder)
  // What cannot be read is told by `compile`.
  if (!exhibition) return []
  const { texts, titles, first } = await lettersOf(exhibition)
  for (const { language, text } of await captionTexts(folder, exhibition)) texts[language] += text
  await makeFonts(texts, out, { titles, first })
  return unwritable(exhibition, { texts, titles, first })
}

/** Every character once, where it first comes: a thousand works say millions, and mostly the same. */
function once(texts: readonly string[]): string {
  const met = new Set<string>()
  for (const text of texts) for (const character of text) met.add(character)
  return [...met].join('')
}

/** All characters written, in the order of the visit; titles; and what is written at the arrival. */
export async function lettersOf(exhibition: Exhibition) {
  const kinds = await allKinds()
  const said = [...kinds.map(({ words = {} }) => words), headsetWords, apartWords].flatMap(
    (words) => Object.values<Said>(words),
  )
  const cuts = cutExhibition(exhibition)
  const pages = lettersOfPages(exhibition)
  const names = ['stops', ...exhibition.rooms.map(({ id }) => `rooms/${id}`)]
  const textOf = (language: Language) => [
    ...Object.values(dictionary[language]),
    ...said.map((words) => words[language]),
    ...Object.values(kioskWords).map((words) => words[language]),
    ...Object.values(lessonWords).map((words) => words[language]),
    JSON.stringify(inOne(outline(exhibition), language)),
    ...names.map((name) => JSON.stringify(cuts[`${language}/${name}.json`])),
    // Names that are the same in every language.
    ...names.map((name) => JSON.stringify(cuts[`${name}.json`])),
    pages.texts[language],
  ]
  return {
    texts: { en: once(textOf('en')), zh: once(textOf('zh')), ru: once(textOf('ru')) },
    titles: once([
      JSON.stringify(outline(exhibition)),
      pages.headings,
      await wallTitles(exhibition, cuts),
      ...apartHeadings.map((word) => apartWords[word].zh),
      ...[kioskWords.stillThere, kioskWords.staff, kioskWords.setPin, kioskWords.onPhone].map(
        (words) => words.zh,
      ),
    ]),
    first: firstView(exhibition),
  }
}

/** The characters of the catalogue's pages by language, and those of their headings. */
function lettersOfPages(exhibition: Exhibition) {
  const texts = { en: new Set<string>(), zh: new Set<string>(), ru: new Set<string>() }
  const headings = new Set<string>()
  const add = (to: Set<string>, text: string) => {
    for (const character of text) to.add(character)
  }
  for (const [path, html] of cataloguePages(exhibition, isFinished)) {
    for (const language of languages)
      if (path.startsWith(`catalogue/${language}/`)) add(texts[language], html)
    for (const heading of html.match(/<h\d[^]*?<\/h\d>/g) ?? []) add(headings, heading)
  }
  const whole = (met: Set<string>) => [...met].join('')
  return {
    texts: { en: whole(texts.en), zh: whole(texts.zh), ru: whole(texts.ru) },
    headings: whole(headings),
  }
}

/** What is read in Chinese before the first step: names, signs, the bar, the arrival's own words. */
function firstView({ title, lead, interpretation, rooms }: Exhibition): string {
  const [arrival] = rooms
  const { hintKeys, hintTouch, plan, works, inThisRoom, shelf, settings, help, catalogue } =
    dictionary.zh
  const walls = arrival?.exhibits.flatMap((exhibit) => [
    exhibit.title.zh,
    exhibit.lead.zh,
    exhibit.label.zh,
  ])
  const bar = [hintKeys, hintTouch, plan, works, inThisRoom, shelf, settings, help, catalogue]
  const titles = rooms.map((room) => room.title.zh)
  return [title.zh, lead.zh, interpretation.zh, ...titles, ...(walls ?? []), ...bar].join('')
}
