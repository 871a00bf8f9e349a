import { expect, test } from 'vitest'
import { lettersOf } from '../../src/workshop/letters.ts'
import { unwritable } from '../../src/workshop/unwritable.ts'
import { smallExhibition } from '../support/exhibition.ts'
import { twoDoors } from '../support/twoDoors.ts'

test('what is written in the hall’s letters is no problem', async () => {
  const exhibition = await twoDoors()
  expect(unwritable(exhibition, await lettersOf(exhibition))).toEqual([])
})

test('a character that no font has is told with the exhibit in which it stands', async () => {
  const exhibition = smallExhibition()
  for (const room of exhibition.rooms)
    for (const exhibit of room.exhibits) exhibit.artefact = { kind: 'model', with: {} }
  exhibition.rooms[0]!.exhibits[1]!.label.en = 'A fox 🦊, one’s own \ue000, a lone half \ud83d.'
  exhibition.rooms[1]!.theme.ru = 'अ'
  expect(unwritable(exhibition, await lettersOf(exhibition))).toEqual([
    {
      at: 'r1-2',
      says: 'no font of the hall has 🦊 (U+1F98A), U+E000, U+D83D',
      fix: 'write it in another way',
    },
    { at: 'r2', says: 'no font of the hall has अ (U+0905)', fix: 'write it in another way' },
  ])
})
