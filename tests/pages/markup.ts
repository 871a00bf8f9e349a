/** Everything that the first group of the pattern catches. */
export const all = (page: string, pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map((match) => match[1] ?? match[0])

/** An attribute of the first tag that has that in it. */
export const attribute = (page: string, having: string, name: string): string | undefined =>
  all(page, /<(\w[^>]*)>/g)
    .find((tag) => tag.includes(having))
    ?.match(new RegExp(`${name}="([^"]*)"`))?.[1]

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** What a reader reads: no tags, one space where there were several. */
export const textOf = (page: string): string =>
  page
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')
    .replace(/\s+/g, ' ')
