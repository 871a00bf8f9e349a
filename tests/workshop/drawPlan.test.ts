import { outline, type Exhibition } from '#exhibition'
import { markup } from '#kit'
import { planBuilding } from '#plan/planner'
import { languages, type Language } from '#words'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { codesOf } from '../../src/workshop/planSheet/codes.ts'
import { drawSheet } from '../../src/workshop/planSheet/drawSheet.ts'
import { laySheet, paper } from '../../src/workshop/planSheet/sheet.ts'
import { exhibitionCommand } from '../support/command.ts'
import { smallExhibition } from '../support/exhibition.ts'
import { aFolder } from '../support/folder.ts'
import { twoDoors, twoDoorsPlan } from '../support/twoDoors.ts'

// A command is a program of its own, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const drawn = (exhibition: Exhibition, language: Language = 'en') =>
  markup(drawSheet(exhibition, planBuilding(outline(exhibition)), language))
/** Everything written on a sheet, in its order. */
const written = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text/g)].map(([, text = '']) => text)

test.for(languages)('the plan names every room and lists every work (%s)', async (language) => {
  const exhibition = await twoDoors()
  const svg = drawn(exhibition, language)
  const words = written(svg)
  // Long titles are set in several lines.
  const all = words.join(' ')
  for (const room of exhibition.rooms) {
    expect(words).toContain(room.id.toUpperCase())
    for (const { id, title } of room.exhibits) {
      // Once beside its mark and once in the list.
      expect(
        words.filter((word) => word === id.toUpperCase()),
        id,
      ).toHaveLength(2)
      const begin = title[language].slice(0, 12).trim()
      expect(all).toContain(begin.replaceAll('&', '&amp;'))
    }
  }
  expect(svg).toMatch(/width="420mm"\s+height="297mm"/)
  expect(svg).not.toMatch(/<script|href|url\(/)
})

test('the plan lies on the paper at a usual scale, north up', async () => {
  const plan = await twoDoorsPlan()
  const sheet = laySheet(plan)
  expect(sheet.scale).toBe(250)
  expect(sheet.metre).toBe(4)
  for (const { clear } of plan.rooms) {
    const { x0, x1, z0, z1 } = sheet.rect(clear)
    expect(Math.min(x0, z0)).toBeGreaterThan(8)
    expect(x1).toBeLessThan(paper.width)
    expect(z1).toBeLessThan(paper.height)
    expect(z0).toBeLessThan(z1)
  }
})

test('short ids are their own codes, long ones are counted', () => {
  const exhibition = smallExhibition()
  expect(codesOf(exhibition).get('r1-2')).toBe('R1-2')
  const [first] = exhibition.rooms
  if (first) first.id = 'the-first-room'
  expect(codesOf(exhibition).get('the-first-room')).toBe('1')
  expect(codesOf(exhibition).get('r2-1')).toBe('2.1')
})

test('titles cannot write into the picture', async () => {
  const exhibition = structuredClone(await twoDoors())
  exhibition.title.en = '<script>alert(1)</script>'
  exhibition.rooms[0]!.title.en = '"><image href="x">'
  expect(drawn(exhibition)).not.toMatch(/<script|<image/)
})

test('more works than a sheet takes are counted by room', () => {
  const exhibition = smallExhibition()
  const [, second] = exhibition.rooms
  const bell = second!.exhibits[0]!
  second!.exhibits = Array.from({ length: 900 }, (_, i) => ({ ...bell, id: `r2-${i + 1}` }))
  for (const { id } of second!.exhibits)
    exhibition.plan.hangings[id] = [
      { at: [10, 0], turn: 0 },
      { at: [11, 0], turn: 0 },
    ]
  expect(written(drawn(exhibition))).toContain('900 works')
})

test('the plan comes into a file, in a language that is asked for', async () => {
  const file = join(await aFolder(), 'plan.svg')
  const two = 'assets/exhibitions/two-doors'
  expect((await exhibitionCommand('plan', two, file, '--lang=zh')).code).toBe(0)
  expect(written(await readFile(file, 'utf8'))).toContain('两门一庭')
  const refused = await exhibitionCommand('plan', two, '--lang=fr')
  expect(refused.complained).toContain('no language "fr"')
})
