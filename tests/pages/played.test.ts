import { catalogue } from '#pages'
import { languages, pageWords, tagOf } from '#words'
import { expect, test } from 'vitest'
import { smallExhibition } from '../support/exhibition.ts'
import { all, attribute, textOf } from './markup.ts'

const words = (en: string, zh: string, ru: string) => ({ en, zh, ru })

function written() {
  const exhibition = smallExhibition()
  const [panel, vase] = exhibition.rooms[0]!.exhibits
  panel!.artefact = {
    kind: 'film',
    with: {
      file: 'films/a "kiln".webm',
      width: 1.6,
      captions: [
        { language: 'en', file: 'films/kiln.en.vtt' },
        { language: 'zh', file: 'films/kiln.zh.vtt' },
      ],
      poster: 'pictures/kiln.jpg',
      transcript: words('A fire grows.', '火渐旺。', 'Огонь растёт.'),
      silent: false,
    },
  }
  vase!.artefact = {
    kind: 'sound',
    with: { file: 'bell.ogg', transcript: words('One tone.', '一个音。', 'Один тон.') },
  }
  return catalogue(exhibition, () => true)
}
const pages = written()

test.for(languages)(
  'a film plays without script, with its captions and its words (%s)',
  (language) => {
    const page = pages[`catalogue/${language}/r1-1/index.html`]!
    expect(attribute(page, 'class="played"', 'src')).toBe('/media/films/a%20%22kiln%22.webm')
    expect(attribute(page, 'class="played"', 'preload')).toBe('none')
    expect(page).toMatch(/<video[^>]*\scontrols/)
    expect(page).not.toMatch(/autoplay/)
    expect(attribute(page, 'class="played"', 'poster')).toBe('/media/pictures/kiln.jpg/1024.webp')
    const tracks = all(page, /<track([^>]*)>/g)
    expect(tracks.map((track) => /srclang="([^"]*)"/.exec(track)?.[1])).toEqual([
      tagOf.en,
      tagOf.zh,
    ])
    for (const track of tracks) expect(track).toMatch(/kind="captions"[^>]*label="\S+"/)
    const own = tracks.find((track) => /\sdefault\s/.test(track))
    expect(own).toContain(tagOf[language === 'ru' ? 'en' : language])
    expect(textOf(page)).toContain(pageWords[language].transcript)
    expect(textOf(page)).toContain(words('A fire grows.', '火渐旺。', 'Огонь растёт.')[language])
  },
)

test('a sound plays without script, with its words', () => {
  const page = pages['catalogue/ru/r1-2/index.html']!
  expect(attribute(page, 'class="played"', 'src')).toBe('/media/bell.ogg')
  expect(attribute(page, 'class="played"', 'preload')).toBe('none')
  expect(textOf(page)).toContain('Один тон.')
})
