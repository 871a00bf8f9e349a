import { plain, type Exhibit, type Words } from '#exhibition'
import { isFinished } from '#exhibits'
import { catalogue } from '#pages'
import { languages, type Language } from '#words'
import { describe, expect, test } from 'vitest'
import { twoDoors } from '../support/twoDoors.ts'
import { textOf } from '../pages/markup.ts'

const exhibition = await twoDoors()
const exhibits = exhibition.rooms.flatMap((room) => room.exhibits)
const pages = catalogue(exhibition, isFinished)

const words = (text: string): number =>
  plain(text)
    .split(/\s+/)
    .filter((each) => /[\p{L}\p{N}]/u.test(each)).length
const characters = (text: string): number => [...plain(text).replace(/\s/g, '')].length
/** Every text that a curator wrote, with where it stands. */
function textsOf(value: unknown, at = ''): { at: string; text: Words }[] {
  if (!value || typeof value !== 'object') return []
  if (languages.every((language) => language in value)) return [{ at, text: value as Words }]
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${at} ${key}`))
}

test('fourteen spaces and seventy-four entries hang where the brief has them', () => {
  const counts = exhibition.rooms.map((room) => [room.id, room.exhibits.length])
  const brief = 'f2 a6 p14 p26 p36 p46 p55 w5 s4 t04 t17 t28 t37 g4'
  expect(counts.map(([id, count]) => `${id}${count}`).join(' ')).toBe(brief)
  expect(exhibits).toHaveLength(74)
  for (const room of exhibition.rooms)
    room.exhibits.forEach(({ id }, i) => expect(id).toBe(`${room.id}-${i + 1}`))
})

describe.each(Object.keys(exhibition.seedFacts))('the fact %s', (fact) => {
  const shows = exhibits.filter((exhibit) => exhibit.seedFacts.includes(fact))
  test('is shown by an exhibit whose label says something, and on its page', () => {
    const full = shows.filter(
      ({ label }) => words(label.en) >= 20 && characters(label.zh) >= 30 && words(label.ru) >= 15,
    )
    expect(full.map(({ id }) => id)).not.toEqual([])
    for (const language of languages) {
      const page = pages[`catalogue/${language}/${full[0]?.id}/index.html`] ?? ''
      expect(page).toContain(`#fact-${fact}"`)
      expect(textOf(page)).toContain(plain(full[0]?.label[language] ?? '').split('\n')[0])
      expect(textOf(pages[`catalogue/${language}/sources/index.html`] ?? '')).toContain(fact)
    }
  })
})

test('there are seventy such facts', () => {
  expect(Object.keys(exhibition.seedFacts)).toHaveLength(70)
})

const han = /\p{Script=Han}/u
const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u

test('every text is there in three languages, each in its own script', () => {
  expect(textsOf(exhibition.rooms).length).toBeGreaterThan(800)
  // Where languages or characters are the subject: names of the institutes on the doors, the
  // language stone, the director's plate, seals, greetings, a coin.
  const mixed = new Set(['f-2', 'a-1', 'a-3', 'p1-2', 'p4-6', 'w-5', 't2-4'])
  for (const room of exhibition.rooms)
    for (const part of [{ ...room, exhibits: [] }, ...room.exhibits])
      for (const { at, text } of textsOf(part)) {
        const where = `${part.id}${at}`
        expect(text.zh, where).toMatch(han)
        expect(text.ru, where).toMatch(cyrillic)
        expect(text.en, where).toMatch(latin)
        if (mixed.has(part.id)) continue
        expect(text.zh, where).not.toMatch(cyrillic)
        expect(text.en, where).not.toMatch(cyrillic)
        expect(text.en + text.ru, where).not.toMatch(han)
      }
})

test('Chinese is simplified, and its punctuation Chinese', () => {
  const traditional =
    /[國東門書畫學會藝術館張說這個來時發現實樣話過還沒對於為與從後開關見長車馬鳥魚龍鳳]/
  for (const { at, text } of textsOf(exhibition.rooms)) {
    expect(text.zh, at).not.toMatch(traditional)
    expect(text.zh, at).not.toMatch(/\p{Script=Han}[,;!?]|[,;!?]\p{Script=Han}/u)
    // The Yingzao Fashi writes 栱.
    expect(text.zh, at).not.toMatch(/斗拱|拱架/)
  }
})

test('labels keep their limits', () => {
  // The wall copy of the brief may be longer than its own limit for labels.
  for (const { id, label } of exhibits) {
    expect(words(label.en), id).toBeLessThanOrEqual(60)
    expect(words(label.ru), id).toBeLessThanOrEqual(55)
    expect(characters(label.zh), id).toBeLessThanOrEqual(110)
  }
  for (const { id, text } of exhibition.rooms) {
    expect(words(text?.en ?? ''), id).toBeLessThanOrEqual(60)
    expect(characters(text?.zh ?? ''), id).toBeLessThanOrEqual(115)
  }
})

test('one living person is named: the director, on his plate', () => {
  const all = textsOf(exhibition.rooms)
  const named = (name: RegExp) =>
    all
      .filter(({ text }) => Object.values(text).some((each) => name.test(each)))
      .map(({ at }) => at)
  const director = named(/Lou Wei|娄玮|Лоу Вэй/)
  expect(director.length).toBeGreaterThan(0)
  expect(director.filter((at) => !at.startsWith(' 2 exhibits 1 '))).toEqual([])
  // Authors of the sources are named in the list of sources and nowhere else.
  expect(
    named(/Kerbl|Clunas|Tsou|Zhao Bing|Schulz|van Vuuren|Stiny|Liang Sicheng|Yu Zhuoyun|梁思成/),
  ).toEqual([])
})

test('claims that count as verified cite their sources, and the others none', () => {
  for (const { id, claims } of exhibits) {
    expect(claims.length, id).toBeGreaterThan(0)
    for (const { evidence, sources } of claims)
      expect(sources.length > 0, `${id} ${evidence}`).toBe(evidence === 'verified')
  }
})

test('every thread joins at least two exhibits, and every exhibit leads to others', () => {
  for (const thread of Object.keys(exhibition.threads))
    expect(
      exhibits.filter((exhibit) => exhibit.threads.includes(thread)).length,
      thread,
    ).toBeGreaterThan(1)
  for (const { id, related } of exhibits) expect(related.length, id).toBeGreaterThan(0)
})

test('the centre’s own policy phrases stand in long texts only, never on a wall', () => {
  const phrases: Record<Language, RegExp> = {
    en: /great power of socialist|going global|major national strateg|shared future/i,
    zh: /文化强国|走出去|国家重大战略|命运共同体/,
    ru: /социалистическ|национальн\S+ стратеги|единой судьб/,
  }
  const onWall = ({ lead, label, title }: Exhibit) => [lead, label, title]
  for (const exhibit of exhibits)
    for (const text of onWall(exhibit))
      for (const language of languages)
        expect(text[language], exhibit.id).not.toMatch(phrases[language])
})
