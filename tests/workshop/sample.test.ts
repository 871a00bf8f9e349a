import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { readFolder } from '../../src/workshop/readFolder.ts'
import { sampleWorks } from '../../src/workshop/sample/sampleWorks.ts'
import { writeSample } from '../../src/workshop/sample/writeSample.ts'
import { exhibitionCommand } from '../support/command.ts'
import { aFolder } from '../support/folder.ts'
import { merged } from '../support/merged.ts'

// A command is a program of its own, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

test.each([1, 12, 13, 1200, 10_000])('a sample of %i has pictures of 0.3 to 2.5 m', (count) => {
  const works = sampleWorks(count)
  expect(works).toHaveLength(count)
  for (const { width, pixels } of works) {
    const height = (width * pixels[1]) / pixels[0]
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(0.295)
    expect(Math.max(width, height)).toBeLessThanOrEqual(2.51)
  }
  const files = new Map(works.map(({ file, pixels }) => [file, pixels]))
  expect(files.size).toBe(count > 200 ? 60 : count)
  // A shared file has one shape.
  for (const { file, pixels } of works) expect(files.get(file)).toEqual(pixels)
})

test('the same number gives the same files, another gives others', async () => {
  const [one, two] = [join(await aFolder(), 'one'), join(await aFolder(), 'two')]
  await writeSample(13, one)
  await writeSample(13, two)
  const files = (await readdir(one, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(one.length))
  expect(files).toHaveLength(1 + 2 + 13)
  for (const file of files)
    expect(await readFile(join(one, file)), file).toEqual(await readFile(join(two, file)))
  expect(sampleWorks(14).slice(0, 13)).not.toEqual(sampleWorks(13))
})

test('a sample hangs 12 a room, and says its titles in three languages', async () => {
  const folder = join(await aFolder(), 'sample')
  await writeSample(15, folder)
  const rooms = (await readdir(join(folder, 'rooms'))).toSorted()
  expect(rooms).toEqual(['r1.yaml', 'r2.yaml'])
  const second: unknown = parse(await readFile(join(folder, 'rooms/r2.yaml'), 'utf8'))
  expect(second).toMatchObject({
    exhibits: [
      { id: 'r2-1', title: { en: 'Picture 13', zh: '第13幅', ru: 'Картина 13' } },
      { id: 'r2-2', artefact: { kind: 'picture', with: { file: 'pictures/14.jpg' } } },
      { id: 'r2-3' },
    ],
  })
  const { width, height } = await sharp(join(folder, 'pictures/14.jpg')).metadata()
  expect([width, height]).toEqual(sampleWorks(15)[13]?.pixels)
})

test.each([0, -3, 1.5, Number.NaN, 1_000_000])('a sample of %d is refused', async (count) => {
  const folder = join(await aFolder(), 's')
  await expect(writeSample(count, folder)).rejects.toThrow('from 1 to 100000 pictures')
})

test('the command makes a sample, and says what it wants', async () => {
  const folder = join(await aFolder(), 's')
  expect((await exhibitionCommand('sample', '3', folder)).code).toBe(0)
  expect(await readdir(join(folder, 'pictures'))).toHaveLength(3)
  expect((await exhibitionCommand('sample', '3')).complained).toContain('Which folder?')
  expect((await exhibitionCommand('sample', '3', folder)).complained).toContain('is not empty')
})

test.runIf(merged.pictures)('a sample reads without a problem', async () => {
  const folder = join(await aFolder(), 'sample')
  await writeSample(30, folder)
  const { exhibition, problems } = await readFolder(folder)
  expect(problems).toEqual([])
  expect(exhibition?.rooms.map(({ exhibits }) => exhibits.length)).toEqual([12, 12, 6])
})
