/** What is said from `start` until `end`, seconds; lines are parted by newlines. */
export type Cue = { start: number; end: number; text: string }
/** What is wrong in a file of captions, by its line. */
export type CaptionFault = { line: number; says: string; fix: string }
export type Captions = { cues: Cue[]; faults: CaptionFault[] }

type Block = { line: number; rows: string[] }

/** More than a film of a day has. */
const most = 20_000
const example = 'such as 00:01.000 --> 00:04.500'

/**
 * Reads captions written as WebVTT (W3C), stricter than browsers do: a cue ends after it starts, no
 * cue starts before the one above it, and its text has no tags but `<i>`, `<b>` and `<v Name>`. Cues
 * with a fault are left out, and the faults say why.
 */
export function readCaptions(written: string): Captions {
  const rows = written.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!/^WEBVTT(?:[ \t]|$)/.test(rows[0] ?? ''))
    return { cues: [], faults: [{ line: 1, ...notWebVtt(rows) }] }
  const cues: Cue[] = []
  const faults: CaptionFault[] = []
  let latest = 0
  for (const block of blocksOf(rows)) {
    const cue = readCue(block, faults)
    if (!cue) continue
    if (cue.start < latest)
      faults.push({
        line: block.line,
        says: 'this caption starts before the one above it',
        fix: 'put captions in the order of time',
      })
    else cues.push(cue)
    latest = Math.max(latest, cue.start)
    if (cues.length < most) continue
    faults.push({ line: block.line, says: `more than ${most} captions`, fix: 'part the film' })
    break
  }
  if (cues.length === 0 && faults.length === 0)
    faults.push({ line: 1, says: 'there is no caption in it', fix: `write times, ${example}` })
  return { cues, faults }
}

/** What is said at that time, the earlier first; nothing between cues. */
export const cuesAt = (cues: readonly Cue[], time: number): Cue[] =>
  cues.filter(({ start, end }) => start <= time && time < end)

/** The next time at which what is said changes, seconds; `undefined` after the last. */
export function nextChange(cues: readonly Cue[], time: number): number | undefined {
  const later = cues.flatMap(({ start, end }) => [start, end]).filter((at) => at > time)
  return later.length > 0 ? Math.min(...later) : undefined
}

function notWebVtt(rows: readonly string[]): Omit<CaptionFault, 'line'> {
  const srt = rows.slice(0, 20).some((row) => /^\d\d:\d\d:\d\d,\d{3} -->/.test(row.trim()))
  return {
    says: srt
      ? 'these are SubRip captions (.srt), and not WebVTT'
      : 'captions in WebVTT begin with the word WEBVTT',
    fix: srt
      ? 'begin with a line WEBVTT and an empty one, and write 00:00:01.000 with a point'
      : 'make the first line WEBVTT and leave the second empty',
  }
}

/** Stretches of lines between empty ones, without the head. */
function blocksOf(rows: readonly string[]): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  rows.forEach((row, at) => {
    if (row.trim() === '') open = undefined
    else if (open) open.rows.push(row)
    else blocks.push((open = { line: at + 1, rows: [row] }))
  })
  return blocks.slice(1)
}

function readCue({ line, rows }: Block, faults: CaptionFault[]): Cue | undefined {
  const [first = ''] = rows
  if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(first)) return undefined
  const at = rows.findIndex((row) => row.includes('-->'))
  const fail = (row: number, says: string, fix: string) => {
    faults.push({ line: line + row, says, fix })
    return undefined
  }
  // A cue may have a name of its own before its times, on one line.
  if (at < 0 || at > 1)
    return fail(0, 'this caption has no times', `write them over it, ${example}`)
  const [from = '', rest = ''] = (rows[at] ?? '').split('-->')
  const start = secondsOf(from.trim())
  const end = secondsOf(rest.trim().split(/[ \t]/)[0] ?? '')
  if (start === undefined || end === undefined)
    return fail(at, 'these times cannot be read', `write minutes, seconds and parts, ${example}`)
  if (end <= start) return fail(at, 'this caption ends before it starts', 'let it end later')
  const spoken = rows.slice(at + 1)
  const wrong = spoken.findIndex((row) => tagged(row))
  if (wrong >= 0)
    return fail(
      at + 1 + wrong,
      'this text has a tag that is not read',
      'keep <i>, <b> and <v Name>',
    )
  const text = spoken.map(plainOf).join('\n').trim()
  if (text === '') return fail(at, 'this caption says nothing', 'write its text, or take it out')
  return { start, end, text }
}

/** `00:01.500` or `01:00:01.500` as seconds. */
function secondsOf(written: string): number | undefined {
  const parts = /^(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(written)
  if (!parts) return undefined
  const [, hours = '0', minutes = '0', seconds = '0', thousandths = '0'] = parts
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000
}

const allowed = /<\/?[ib]>|<v(?:\.[\w-]{1,40})*[ \t][^<>]{1,200}>|<\/v>/g
const tagged = (row: string): boolean => /[<>]/.test(row.replace(allowed, ''))

const signs: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
}

/** The words of a line: who speaks stands before them. */
const plainOf = (row: string): string =>
  row
    .replace(/<v(?:\.[\w-]{1,40})*[ \t]([^<>]{1,200})>/g, (_, name: string) => `${name.trim()}: `)
    .replace(allowed, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => signs[name] ?? '')
