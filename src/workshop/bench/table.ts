/** A table in Markdown: its head, and under it a row for each. Numbers stand at the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const ruled = head.map((_, i) =>
    rows.every((row) => typeof row[i] === 'number') ? '--:' : '---',
  )
  return [head, ruled, ...rows.map((row) => row.map(spelt))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

/** Figures as one reads them: no more places than they are worth. */
const spelt = (cell: string | number): string => {
  if (typeof cell === 'string') return cell.replaceAll('|', '\\|')
  if (!Number.isFinite(cell)) return '–'
  return Math.abs(cell) < 100 && !Number.isInteger(cell)
    ? cell.toFixed(1)
    : Math.round(cell).toLocaleString('en')
}
