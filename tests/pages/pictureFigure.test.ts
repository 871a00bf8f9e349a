import { catalogue } from '#pages'
import type { Exhibition } from '#exhibition'
import { expect, test } from 'vitest'
import { smallExhibition } from '../support/exhibition.ts'

/** The page of the panel's place, with a picture there instead. */
function pageWith(given: Record<string, unknown>, language: string): string {
  const whole = smallExhibition()
  const exhibit = whole.rooms[0]!.exhibits[0]!
  exhibit.artefact = { kind: 'picture', with: { frame: 'timber', width: 1, ...given } }
  exhibit.alt = { en: 'A "quoted" sea & sky', zh: '海与天', ru: 'Море и небо' }
  const pages = catalogue(whole satisfies Exhibition, () => true)
  return pages[`catalogue/${language}/r1-1/index.html`] ?? ''
}
const image = (page: string) => /<img[^>]*>/.exec(page)?.[0].replace(/\s+/g, ' ') ?? ''

test('the page of a picture shows it, with its size, its widths and what is seen', () => {
  const shown = image(pageWith({ file: 'pictures/the sea.jpg', pixels: [1500, 1000] }, 'en'))
  expect(shown).toContain('src="/media/pictures/the%20sea.jpg/1024.webp"')
  expect(shown).toContain(
    'srcset="/media/pictures/the%20sea.jpg/256.webp 256w, /media/pictures/the%20sea.jpg/512.webp 512w, /media/pictures/the%20sea.jpg/1024.webp 1024w, /media/pictures/the%20sea.jpg/2048.webp 1500w"',
  )
  expect(shown).toContain('width="1024" height="683"')
  expect(shown).toContain('alt="A &quot;quoted&quot; sea &amp; sky"')
  expect(shown).toContain('loading="lazy"')
  expect(image(pageWith({ file: 'a.jpg', pixels: [9, 9] }, 'ru'))).toContain('alt="Море и небо"')
})

test('a name cannot leave its address', () => {
  const page = pageWith({ file: `a" onerror="x, b 2w'<.jpg`, pixels: [300, 300] }, 'en')
  expect(image(page)).toContain(
    'src="/media/a%22%20onerror%3D%22x%2C%20b%202w&#39;%3C.jpg/1024.webp"',
  )
})

test('a picture that cannot be shown leaves the page without a hole', () => {
  expect(image(pageWith({ file: 'gone.jpg' }, 'en'))).toBe('')
})
