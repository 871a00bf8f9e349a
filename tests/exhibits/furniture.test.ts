import { kindOf } from '#exhibits'
import { expect, test } from 'vitest'
import { heldWith } from '../support/held.ts'
import { twoDoors } from '../support/twoDoors.ts'

const { tours } = await twoDoors()
const open = async (id: string) => {
  const { rooms } = await heldWith('en', 'a')
  const exhibit = rooms['a']?.exhibits.find((each) => each.id === id)
  if (!exhibit) throw new Error(`no ${id}`)
  return { exhibit, kind: kindOf(exhibit.artefact.kind) }
}

test('the language stone has a seal for each language', async () => {
  const { exhibit, kind } = await open('a-3')
  const written = kind.inscriptions(exhibit, 0, 'en', { narrow: false, titleIn: () => undefined })
  expect(written.map(({ sheet }) => sheet.texts[0]?.text)).toEqual([
    '中',
    'EN',
    'РУ',
    'Speak your language',
  ])
  expect(kind.solids(exhibit, 0).filter(({ material }) => material === 'lacquer')).toHaveLength(3)
})

test('the bars are as long as the tours that they stand for', async () => {
  const { exhibit, kind } = await open('a-6')
  const bars = kind.solids(exhibit, 0).filter(({ material }) => material === 'brass')
  const [first] = bars
  const minutes = Object.values(tours).map((tour) => tour.minutes)
  expect(bars.map(({ size }) => size[0] / (first?.size[0] ?? 1))).toEqual(
    minutes.map((each) => each / (minutes[0] ?? 1)),
  )
  const { bars: told } = exhibit.artefact.with as { bars: { title: string; minutes: number }[] }
  expect(told.map(({ title }) => title)).toEqual(Object.values(tours).map(({ title }) => title.en))
})
