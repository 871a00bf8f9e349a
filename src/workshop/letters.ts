import { outline, type Exhibition } from '#exhibition'
import { allKinds, isFinished } from '#exhibits'
import { cutExhibition } from '#exhibition/read'
import type { Problem } from '#kit'
import { headsetWords } from '#modes/headset/words'
import { apartHeadings, apartWords } from '#modes/kiosk/words'
import { catalogue } from '#pages'
import { dictionary, type Language, type Said } from '#words'
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
  const pages = Object.entries(catalogue(exhibition, isFinished))
  const names = ['hall', 'stops', ...exhibition.rooms.map(({ id }) => `rooms/${id}`)]
  const textOf = (language: Language) => [
    ...Object.values(dictionary[language]),
    ...said.map((words) => words[language]),
    ...Object.values(kioskWords).map((words) => words[language]),
    ...Object.values(lessonWords).map((words) => words[language]),
    ...names.map((name) => JSON.stringify(cuts[`${language}/${name}.json`])),
    // Names that are the same in every language.
    ...names.map((name) => JSON.stringify(cuts[`${name}.json`])),
    ...pages.filter(([path]) => path.startsWith(`catalogue/${language}/`)).map(([, html]) => html),
  ]
  const headings = pages.flatMap(([, html]) => html.match(/<h\d[^]*?<\/h\d>/g) ?? [])
  return {
    texts: { en: once(textOf('en')), zh: once(textOf('zh')), ru: once(textOf('ru')) },
    titles: once([
      JSON.stringify(outline(exhibition)),
      ...headings,
      await wallTitles(exhibition, cuts),
      ...apartHeadings.map((word) => apartWords[word].zh),
      ...[kioskWords.stillThere, kioskWords.staff, kioskWords.setPin, kioskWords.onPhone].map(
        (words) => words.zh,
      ),
    ]),
    first: firstView(exhibition),
  }
}

/** What a Chinese visitor reads before the first step: names, the bar, the arrival's own words. */
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
  return [title.zh, lead.zh, interpretation.zh, arrival?.title.zh, ...(walls ?? []), ...bar].join(
    '',
  )
}
