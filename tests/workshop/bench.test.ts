import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { median } from '../../src/workshop/bench/median.ts'
import { table } from '../../src/workshop/bench/table.ts'
import { weighHall } from '../../src/workshop/bench/weighHall.ts'
import { aFolder } from '../support/folder.ts'

test('figures stand at the right and have as many places as they are worth', () => {
  expect(
    table(
      ['what', 'ms'],
      [
        ['a | b', 1234.5],
        ['c', 7.25],
      ],
    ),
  ).toBe('| what | ms |\n| --- | --: |\n| a \\| b | 1,235 |\n| c | 7.3 |')
})

test('the middle one counts', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1])).toBe(4)
})

test('a hall is weighed by part, and what is squeezed is sent squeezed', async () => {
  const out = await aFolder()
  await mkdir(join(out, 'assets'))
  await mkdir(join(out, 'data'))
  await writeFile(join(out, 'assets/a.js'), 'x'.repeat(100))
  await writeFile(join(out, 'assets/a.js.br'), 'x'.repeat(10))
  await writeFile(join(out, 'data/hall.json'), 'x'.repeat(7))
  await writeFile(join(out, '.built'), '{}')
  expect(await weighHall(out)).toEqual([
    { part: 'scripts', files: 1, bytes: 100, sent: 10 },
    { part: 'data', files: 1, bytes: 7, sent: 7 },
  ])
})
