import { whyNotInside } from '#exhibition'
import { words } from '#exhibition/read'
import { languages } from '#words'
import * as z from 'zod'
import type { CaptionFile } from './filmOf.ts'

/** A path inside the folder that ends in one of these. */
export function fileOf(what: string, endings: readonly string[], such: string) {
  return z.string({ error: `${what} names its file, such as ${such}` }).check((ctx) => {
    const why =
      whyNotInside(ctx.value) ??
      (endings.some((ending) => ctx.value.toLowerCase().endsWith(ending))
        ? undefined
        : `"${ctx.value}" is not a file of ${endings.join(', ')}`)
    if (why !== undefined) ctx.issues.push({ code: 'custom', message: why, input: ctx.value })
  })
}

const captionFile = fileOf('a language of captions', ['.vtt'], 'films/kiln.en.vtt')
/** What the reader wrote is read again where the whole exhibition is one file. */
const asWritten = (given: unknown): unknown =>
  Array.isArray(given)
    ? Object.fromEntries(given.map(({ language, file }: Partial<CaptionFile>) => [language, file]))
    : given
const captions = z
  .preprocess(
    asWritten,
    z.partialRecord(z.enum(languages), captionFile, {
      error: 'captions are files by language, such as { en: films/kiln.en.vtt }',
    }),
  )
  // A list, because texts in all languages would be cut to one.
  .transform((files) =>
    languages.flatMap((language): CaptionFile[] => {
      const file = files[language]
      return file === undefined ? [] : [{ language, file }]
    }),
  )

/** A film on its screen. Whoever does not hear it, or does not see it, has it as text. */
export const filmSchema = z
  .strictObject({
    file: fileOf('a film', ['.webm', '.mp4'], 'films/kiln.webm'),
    width: z
      .number({ error: 'width is the screen in metres, such as 1.6' })
      .min(0.3, 'a screen is at least 0.3 metres wide')
      .max(12, 'a screen is at most 12 metres wide: 160 cm are 1.6')
      .default(1.6),
    captions: captions.default([]),
    poster: fileOf(
      'a poster',
      ['.jpg', '.jpeg', '.png', '.webp', '.avif'],
      'pictures/kiln.jpg',
    ).exactOptional(),
    transcript: words.exactOptional(),
    silent: z.boolean({ error: 'silent is true or false' }).default(false),
  })
  .check(({ value, issues }) => {
    const { captions: files, silent, transcript } = value
    if (!silent && files.length === 0)
      issues.push({
        code: 'custom',
        path: ['captions'],
        message: 'a film needs captions in at least one language of the exhibition',
        params: {
          fix: 'add captions: { en: films/kiln.en.vtt }, or, where nothing is heard, silent: true and a transcript of what is seen',
        },
        input: value,
      })
    if (silent && !transcript)
      issues.push({
        code: 'custom',
        path: ['transcript'],
        message: 'a silent film needs a transcript that says what is seen',
        params: { fix: 'add transcript: { en: ..., zh: ..., ru: ... }' },
        input: value,
      })
  })
