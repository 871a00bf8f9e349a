import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { exhibitionCommand } from '../support/command.ts'
import { aFolder } from '../support/folder.ts'

// A command is a program of its own, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const two = 'assets/exhibitions/two-doors'

test.each([
  [['paint', two], 'There is no verb "paint": npm run exhibition -- new|check|plan|build'],
  [['constructor', two], 'There is no verb "constructor"'],
  [['plan'], 'Which folder? npm run exhibition -- plan <folder>'],
  [['check', 'nowhere'], 'There is no folder nowhere.'],
  [['build', two], 'Say where to'],
  [['build', two, join(two, 'hall')], 'name a folder outside'],
  [['build', two, two], 'name a folder outside'],
  [['check', two, '--tidy'], 'check knows --finished, and not "--tidy".'],
])('%j is answered by a sentence', async (words, sentence) => {
  const { code, said, complained } = await exhibitionCommand(...words)
  expect(complained).toContain(sentence)
  // A sentence, and not the inside of the program.
  expect(complained.trim().split('\n')).toHaveLength(1)
  expect(said).toBe('')
  expect(code).toBe(1)
})

test('what a folder lacks is told, and not thrown', async () => {
  const { code, said, complained } = await exhibitionCommand('check', await aFolder())
  expect(code).toBe(1)
  expect(said + complained).toContain('this file is missing')
  expect(complained).not.toContain('at async')
})
