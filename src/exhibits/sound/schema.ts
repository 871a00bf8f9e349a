import type { Place } from '#exhibition'
import { words } from '#exhibition/read'
import * as z from 'zod'
import { fileOf } from '../film/schema.ts'

/** A sound. Whoever does not hear it reads it. */
export const soundSchema = z
  .strictObject({
    file: fileOf('a sound', ['.ogg', '.opus', '.mp3', '.wav'], 'sounds/bell.ogg'),
    transcript: words.exactOptional(),
  })
  .check(({ value, issues }) => {
    if (value.transcript) return
    issues.push({
      code: 'custom',
      path: ['transcript'],
      message: 'a sound needs a transcript that says what is heard',
      params: { fix: 'add transcript: { en: ..., zh: ..., ru: ... }' },
      input: value,
    })
  })

/** A small panel on the wall that says what is heard there. */
export const soundPlaces = (): Place[] => [{ on: 'wall', size: [0.5, 0.5, 0.03] }]
