import type { Words } from '#exhibition'
import { isObject } from '#kit'
import { languages } from '#words'

/** Whether a value is one text in every language. */
export const isWords = (value: unknown): value is Words =>
  isObject(value) && languages.every((language) => typeof value[language] === 'string')
