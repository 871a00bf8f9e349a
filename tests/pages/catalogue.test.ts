import { plain, type Exhibition } from '#exhibition'
import { catalogue } from '#pages'
import { languages, tagOf } from '#words'
import { describe, expect, test } from 'vitest'
import { smallExhibition } from '../support/exhibition.ts'
import { all, attribute, textOf } from './markup.ts'

const finished = () => true
const written = catalogue(smallExhibition(), finished)
const pages = Object.entries(written).filter(([path]) => path.endsWith('.html'))

test('there is a page for every room and exhibit in every language, and one to choose it', () => {
  const tours = ['tours/', 'tours/both/']
  const leaves = ['', 'sources/', 'made/', ...tours, 'r1/', 'r2/', 'r1-1/', 'r1-2/', 'r2-1/']
  const expected = languages.flatMap((language) =>
    leaves.map((leaf) => `catalogue/${language}/${leaf}index.html`),
  )
  expect(Object.keys(written).sort()).toEqual(
    [...expected, 'catalogue/index.html', 'catalogue/catalogue.css'].sort(),
  )
})

describe.each(pages)('%s', (path, page) => {
  test('has one h1, and no heading skips a level', () => {
    const levels = all(page, /<h([1-6])[ >]/g).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    levels.slice(1).forEach((level, i) => expect(level - levels[i]!).toBeLessThanOrEqual(1))
  })

  test('says its language, and what is on it', () => {
    const language = languages.find((one) => path.startsWith(`catalogue/${one}/`)) ?? 'en'
    expect(page).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${tagOf[language]}">`))
    expect(all(page, /<title>([^<]+)<\/title>/g)).toHaveLength(1)
    expect(all(page, /<meta name="description" content="([^"]+)" ?\/?>/g)).toHaveLength(1)
    expect(all(page, /<link rel="alternate" hreflang="([^"]+)"/g)).toEqual(Object.values(tagOf))
  })

  test('has its landmarks', () => {
    expect(all(page, /<main[ >]/g)).toHaveLength(1)
    if (path === 'catalogue/index.html') return
    expect(all(page, /<body>\s*<a class="skip" href="#text">/g)).toHaveLength(1)
    expect(all(page, /<main id="text"/g)).toHaveLength(1)
    for (const landmark of ['header', 'footer'])
      expect(all(page, new RegExp(`<${landmark}[ >]`, 'g'))).toHaveLength(1)
    for (const nav of all(page, /<nav([^>]*)>/g)) expect(nav).toContain('aria-label="')
  })

  test('runs nothing, styles nothing in place and asks no other host for anything', () => {
    // Facts for machines are data: no browser runs them.
    const seen = page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
    expect(seen).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i)
    expect(page.match(/(src|href)="(?!\/|#)[^"]*"/g)).toBeNull()
  })

  test('every link leads to a page that is there, and to a place on it', () => {
    const lost = all(page, /<a\s[^>]*?href="([^"]*)"/g).filter((link) => {
      const [address = '', anchor] = link.split('#')
      if (address === '/notices.txt' || /^\/(\?|$)/.test(address)) return false
      const target = address === '' ? page : written[`${address.slice(1)}index.html`]
      return !target || (anchor !== undefined && !target.includes(`id="${anchor}"`))
    })
    expect(lost).toEqual([])
  })

  test('no id stands twice', () => {
    const ids = all(page, /\sid="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe.each(languages)('in %s', (language) => {
  const exhibits = smallExhibition().rooms.flatMap((room) => room.exhibits)
  test.each(exhibits.map((exhibit) => [exhibit.id, exhibit] as const))(
    '%s can be read whole',
    (id, exhibit) => {
      const text = textOf(written[`catalogue/${language}/${id}/index.html`]!)
      for (const words of [exhibit.title, exhibit.lead, exhibit.label, exhibit.alt, exhibit.more])
        for (const line of words ? plain(words[language]).split('\n') : [])
          expect(text).toContain(line)
      for (const { says } of exhibit.claims) expect(text).toContain(says[language])
    },
  )

  test('a page leads into the hall, and to itself in the other languages', () => {
    const page = written[`catalogue/${language}/r1-2/index.html`]!
    expect(page).toContain(`href="/?at=r1-2&amp;lang=${language}"`)
    for (const other of languages) expect(page).toContain(`href="/catalogue/${other}/r1-2/"`)
  })

  test('the second room knows the doors and the turn of the page', () => {
    const page = written[`catalogue/${language}/r2/index.html`]!
    expect(attribute(page, 'rel="prev"', 'href')).toBe(`/catalogue/${language}/r1/`)
    expect(all(page, /rel="next"/g)).toHaveLength(0)
    const doors = page.slice(page.indexOf('class="ways"'))
    expect(all(doors, /<a\s+href="([^"]*)"/g)[0]).toBe(`/catalogue/${language}/r1/`)
  })

  test('only what is a model carries the line of interpretation', () => {
    const line = smallExhibition().interpretation[language]
    expect(textOf(written[`catalogue/${language}/r1-2/index.html`]!)).toContain(line)
    expect(textOf(written[`catalogue/${language}/r1-1/index.html`]!)).not.toContain(line)
  })
})

test('a statement shows its mark as a word and a shape, with its sources', () => {
  const page = written['catalogue/en/r1-2/index.html']!
  const words = all(page, /<span class="mark \w+"\s*><svg[^]*?<\/svg>\s*([^<]+)<\/span/g)
  expect(words).toEqual(['verified', 'well known', 'our design'])
  expect(page).toContain('href="/catalogue/en/sources/#source-S2_2c_20b"')
})

test('a link of the curators to an exhibit leads to its page in the same language', () => {
  expect(written['catalogue/ru/r1-2/index.html']).toContain(
    '<a href="/catalogue/ru/r2-1/">колокол</a>',
  )
})

test('a link to what the hall does not have is only text', () => {
  const exhibition = smallExhibition()
  exhibition.rooms[0]!.exhibits[0]!.label.en = 'See [the drum](r9-9).'
  const page = catalogue(exhibition, finished)['catalogue/en/r1-1/index.html']!
  expect(page).not.toContain('r9-9')
  expect(textOf(page)).toContain('See the drum.')
})

test('pages turn from exhibit to exhibit, through the rooms and no further', () => {
  const turns = ['r1-1', 'r1-2', 'r2-1'].map((id) => {
    const page = written[`catalogue/en/${id}/index.html`]!
    return ['prev', 'next'].map((rel) => attribute(page, `rel="${rel}"`, 'href')?.split('/').at(-2))
  })
  expect(turns).toEqual([
    [undefined, 'r1-2'],
    ['r1-1', 'r2-1'],
    ['r1-2', undefined],
  ])
})

test('the plan on the first page leads to every room by name', () => {
  const plan = all(written['catalogue/zh/index.html']!, /<svg class="plan"[^]*?<\/svg>/g)[0]!
  expect(all(plan, /<a href="([^"]*)"/g)).toEqual(['/catalogue/zh/r1/', '/catalogue/zh/r2/'])
  expect(all(plan, /aria-label="(R[^"]*)"/g)).toEqual(['R1 第一室', 'R2 第二室'])
  expect(all(plan, /class="(doorway|window|well|court)"/g).sort()).toEqual([
    'court',
    'doorway',
    'well',
    'window',
  ])
})

test('what is in another language says so', () => {
  expect(written['catalogue/en/r1-1/index.html']).toContain('<span lang="zh-CN">你好</span>')
  expect(written['catalogue/zh/sources/index.html']).toMatch(/<span lang="en">A book of vases/)
})

test('equal things are counted, small ones measured in centimetres', () => {
  expect(textOf(written['catalogue/en/r2-1/index.html']!)).toContain(
    '1.2 × 1.5 × 1.2 m · under the ceiling · 2 of them',
  )
  expect(textOf(written['catalogue/ru/r1-2/index.html']!)).toContain('20 × 29 × 20 см')
  expect(textOf(written['catalogue/ru/r2-1/index.html']!)).toContain('1,2 × 1,5 × 1,2 м')
})

test('a room without exhibits says that they are still being hung', () => {
  const exhibition = smallExhibition()
  exhibition.rooms[1]!.exhibits = []
  const bare = catalogue(exhibition, finished)
  expect(textOf(bare['catalogue/en/r2/index.html']!)).toContain('still being hung')
  expect(textOf(bare['catalogue/zh/index.html']!)).toContain('仍在布置中')
})

test('of a hall of hundreds, a page shows the rooms round its own', () => {
  const exhibition = smallExhibition()
  const [first] = exhibition.rooms
  const square = (at: number) => ({ x0: at, x1: at + 8, z0: 0, z1: 8 })
  const ids = Array.from({ length: 300 }, (_, i) => `row${i}`)
  exhibition.rooms = ids.map((id) => ({ ...first!, id, exhibits: [] }))
  exhibition.plan = {
    ...exhibition.plan,
    rooms: Object.fromEntries(
      ids.map((id, i) => [id, { ...square(i * 8), ceiling: 4, palette: 'palace' }]),
    ),
    courts: { garden: { ...square(8), z0: 8, z1: 16, palette: 'court', planting: 'bamboo' } },
    openings: ids.slice(1).map((id, i) => ({
      kind: 'doorway' as const,
      between: [`row${i}`, id] as [string, string],
      at: [(i + 1) * 8, 4] as [number, number],
      width: 2,
      height: 3,
    })),
  }
  const whole = catalogue(exhibition, finished)
  const plan = (id: string) =>
    all(whole[`catalogue/en/${id}/index.html`]!, /<svg class="plan"[^]*?<\/svg>/g)[0]!
  expect(all(plan('row150'), /<g class="here">[^]*?>(ROW\d+)</g)).toEqual(['ROW150'])
  expect(all(plan('row150'), /class="(wall)"/g)).toHaveLength(24)
  expect(all(plan('row150'), /class="(doorway)"/g)).toHaveLength(25)
  expect(all(plan('row150'), /class="(court)"/g)).toEqual([])
  expect(all(plan('row0'), /class="(court)"/g)).toEqual(['court'])
})

test('a hall without pins has its pages without a plan', () => {
  const exhibition = smallExhibition()
  exhibition.plan = { ...exhibition.plan, rooms: {}, courts: {}, openings: [], hangings: {} }
  expect(catalogue(exhibition, finished)['catalogue/en/r1/index.html']).not.toContain(
    'class="plan"',
  )
})

const factsOf = (path: string): Record<string, unknown>[] =>
  all(written[path]!, /<script type="application\/ld\+json">([^<]*)<\/script>/g).map((text) =>
    JSON.parse(text),
  )

test('machines are told what each page shows, and no more than is true', () => {
  const [hall] = factsOf('catalogue/en/index.html')
  expect(hall).toMatchObject({
    '@type': 'ExhibitionEvent',
    name: 'A Room and a Room',
    about: [{ '@type': 'Museum', name: 'A museum' }],
    hasPart: [{ '@id': '/catalogue/en/r1/' }, { '@id': '/catalogue/en/r2/' }],
  })
  // Nobody has said when it opens or who holds it.
  expect(Object.keys(hall!)).not.toContain('startDate')
  expect(Object.keys(hall!)).not.toContain('organizer')
  expect(factsOf('catalogue/zh/r1/index.html')).toMatchObject([{ '@type': 'Collection' }])
  expect(factsOf('catalogue/ru/r1-1/index.html')).toMatchObject([{ '@type': 'CreativeWork' }])
  expect(factsOf('catalogue/ru/r1-2/index.html')).toMatchObject([
    {
      '@type': 'VisualArtwork',
      inLanguage: 'ru',
      keywords: ['Вокруг одной оси'],
      isPartOf: { '@id': '/catalogue/ru/r1/' },
    },
  ])
})

test.each(languages)(
  'a tour can be read: every stop with all that is said there (%s)',
  (language) => {
    const page = written[`catalogue/${language}/tours/both/index.html`]!
    const { stops, tours } = smallExhibition()
    for (const stop of tours['both']!.stops)
      for (const cue of stops[stop]!.cues) expect(textOf(page)).toContain(cue[language])
    expect(page).toContain(`href="/?tour=both&amp;stop=2&amp;lang=${language}"`)
    expect(page).toContain(`href="/catalogue/${language}/r2-1/"`)
  },
)

test('exhibits that share a symmetry or a motif lead to one another', () => {
  const page = written['catalogue/en/r2-1/index.html']!
  const margin = page.slice(page.indexOf('class="margin"'))
  expect(textOf(margin)).toContain('About one axis')
  expect(all(margin, /<a\s+href="([^"]*r1-2[^"]*)"/g)).toContain('/catalogue/en/r1-2/')
})

test('an exhibit that is not finished is described as it stands: covered', () => {
  const page = catalogue(smallExhibition(), (kind) => kind !== 'vase')[
    'catalogue/en/r1-2/index.html'
  ]!
  const { alt, invites, label } = smallExhibition().rooms[0]!.exhibits[1]!
  expect(textOf(page)).toContain('stands in the hall covered')
  expect(textOf(page)).not.toContain(alt.en)
  expect(textOf(page)).not.toContain(plain(invites!.en))
  expect(textOf(page)).toContain(plain(label.en).split('\n')[0]!)
})

test('an exhibit cannot take the address of another page', () => {
  const exhibition: Exhibition = smallExhibition()
  exhibition.rooms[0]!.exhibits[0]!.id = 'sources'
  expect(() => catalogue(exhibition, finished)).toThrow('enfilade: two pages')
})
