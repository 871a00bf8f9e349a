import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { byFile } from '../../src/workshop/problems.ts'
import { exhibitionCommand } from '../support/command.ts'
import { curatorsFiles } from '../support/curatorsFiles.ts'
import { aFolder } from '../support/folder.ts'

test('problems are read by file, in the order of lines, with their mends and their number', () => {
  const list = [
    { at: 'rooms/b.yaml:12 exhibits[0].label.zh', says: 'late', fix: 'mend it' },
    { at: 'exhibition.yaml', says: 'missing', fix: 'write it' },
    { at: 'rooms/b.yaml:3 title', says: 'early' },
  ]
  expect(byFile(list)).toBe(
    [
      'rooms/b.yaml',
      '    3  title',
      '       early',
      '   12  exhibits[0].label.zh',
      '       late',
      '       -> mend it',
      '',
      'exhibition.yaml',
      '       missing',
      '       -> write it',
      '',
      '3 problems in 2 files.',
    ].join('\n'),
  )
})

test('check says everything and ends with 1, even where nothing can be shown', async () => {
  const folder = await aFolder()
  const files = curatorsFiles()
  files.set('exhibition.yaml', 'version: 1\nid: e\n')
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  const { code, said } = await exhibitionCommand('check', folder)
  expect(code).toBe(1)
  expect(said).toMatch(/^exhibition\.yaml\n.*title\n {7}the title is missing\n {7}-> add title: /m)
  expect(said).toMatch(/\d+ problems in \d+ files?\./)
})
