import type { Feedback } from './device.ts'

const columns = ['sent', 'language', 'rating', 'worked', 'failed', 'name', 'seal'] as const
const heads = ['sent', 'language', 'rating', 'what worked', 'what did not', 'first name', 'seal']

/**
 * The forms as a table for staff: CSV with a byte order mark, so that spreadsheets read it as UTF-8.
 * What a spreadsheet would take for a formula is made plain text.
 */
export function feedbackCsv(forms: readonly Feedback[]): string {
  const rows = forms.map((form) => columns.map((column) => cell(String(form[column]))))
  return `\uFEFF${[heads.map(cell), ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`
}

/** A cell that begins like a formula (also in full width) gets an apostrophe before it. */
const cell = (text: string): string =>
  `"${(/^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
