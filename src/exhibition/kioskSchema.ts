import { languages, type Language } from '#words'
import * as z from 'zod'
import { days, plainKiosk, type KioskSettings } from './kiosk.ts'
import { readPiece } from './readPiece.ts'
import { createListing, type Locate } from './say.ts'
import type { Problem } from '#kit'

const clockTime = '([01]\\d|2[0-3]):[0-5]\\d'
const openings = z.array(
  z
    .string()
    .regex(
      new RegExp(`^${clockTime}-(${clockTime}|24:00)$`),
      'an opening is written as 09:00-17:00, with two digits each',
    ),
)
const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date is written as 2026-10-01')

const hours = z.strictObject({
  timeZone: z.string().refine(isTimeZone, {
    message: 'no time zone has this name',
    params: { fix: 'write it as Europe/Moscow or Asia/Shanghai' },
  }),
  week: z.partialRecord(z.enum(days), openings),
  holidays: z.array(z.strictObject({ date, open: openings.default([]) })).default([]),
})

/** `kiosk.json` as curators write it. */
export const kioskFile = z.strictObject({
  $schema: z.string().exactOptional(),
  idle: z.number().int().min(15).max(600).default(plainKiosk.idle),
  // Nobody is sent away sooner (WCAG 2.2.1).
  warning: z.number().int().min(20).max(300).default(plainKiosk.warning),
  languages: z.array(z.enum(languages)).min(1).exactOptional(),
  start: z.string().exactOptional(),
  exhibits: z.array(z.string()).min(1).exactOptional(),
  screen: z
    .strictObject({ foot: z.number().min(0).max(3), height: z.number().min(0.1).max(4) })
    .exactOptional(),
  sound: z.enum(['off', 'on']).default(plainKiosk.sound),
  publicAddress: z
    .string()
    .refine(isPage, {
      message: 'this is no address of a page',
      params: { fix: 'write all of it, as in https://hall.example.org/' },
    })
    .exactOptional(),
  hours: hours.exactOptional(),
  attract: z
    .array(
      z.strictObject({
        at: z.string(),
        acts: z
          .array(z.strictObject({ after: z.number().min(0).max(60), act: z.unknown() }))
          .max(20)
          .default([]),
      }),
    )
    .max(12)
    .default([]),
})

/** What a kiosk's settings must agree with: what the exhibition has, and what it is written in. */
type Shown = {
  /** What is in each room, by the rooms' ids. */
  rooms: ReadonlyMap<string, readonly string[]>
  languages: readonly Language[]
}

/**
 * Reads what a curator wrote for a kiosk. What cannot be read is left out and named; where nothing
 * was written a kiosk is kept as kiosks are.
 */
export function readKiosk(
  written: unknown,
  shown: Shown,
  locate: Locate,
): { kiosk: KioskSettings; problems: Problem[] } {
  const { say, problems } = createListing(locate)
  const spoken = plainKiosk.languages.filter((each) => shown.languages.includes(each))
  const { $schema: _, ...read }: z.infer<typeof kioskFile> =
    readPiece(kioskFile, written, [], say) ?? plainKiosk
  const asked = read.languages ?? spoken
  const exhibits = new Set([...shown.rooms.values()].flat())
  const isThere = (id: string, path: (string | number)[]) => {
    if (shown.rooms.has(id) || exhibits.has(id)) return true
    say(path, {
      says: `nothing in this exhibition has the id "${id.slice(0, 60)}"`,
      fix: 'write the id of a room or of an exhibit',
    })
    return false
  }
  const chosen = asked.filter((language, at) => {
    const written = shown.languages.includes(language)
    if (!written)
      say(['languages', at], {
        says: `this exhibition is not written in "${language}"`,
        fix: 'leave it out',
      })
    return written
  })
  const { start, exhibits: opened, ...rest } = read
  const open = opened?.flatMap((id, at) =>
    isThere(id, ['exhibits', at]) ? (shown.rooms.get(id) ?? [id]) : [],
  )
  return {
    kiosk: {
      ...rest,
      languages: chosen.length > 0 ? chosen : spoken,
      ...(start !== undefined && isThere(start, ['start']) ? { start } : {}),
      // A list of nothing that is here must not shut the whole hall.
      ...(open !== undefined && open.length > 0 ? { exhibits: [...new Set(open)] } : {}),
      attract: read.attract.filter((shot, at) => isThere(shot.at, ['attract', at, 'at'])),
    },
    problems: problems(),
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

function isPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
