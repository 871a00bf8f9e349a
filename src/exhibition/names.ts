/**
 * Copies what a curator wrote with every `{name}` replaced by that name in the text's language.
 * Names stand apart in a file of their own: institutes confirm or change them there, once.
 * `report` hears of names that nobody gave.
 */
export function putNames(
  written: unknown,
  names: unknown,
  report: (path: readonly PropertyKey[], says: string) => void,
): unknown {
  const given = names && typeof names === 'object' ? new Map(Object.entries(names)) : new Map()
  const put = (value: unknown, path: readonly PropertyKey[], language: string): unknown => {
    if (typeof value === 'string')
      return value.replace(/\{([a-z][a-z0-9-]*)\}/g, (whole, name: string) => {
        const found: unknown = given.get(name)?.[language]
        if (typeof found === 'string') return found
        report(path, `no name "${name}" in ${language}`)
        return whole
      })
    if (Array.isArray(value)) return value.map((each, i) => put(each, [...path, i], language))
    if (value && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          key,
          put(each, [...path, key], ['en', 'zh', 'ru'].includes(key) ? key : language),
        ]),
      )
    return value
  }
  return put(written, [], 'en')
}
