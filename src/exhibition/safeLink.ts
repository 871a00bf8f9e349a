const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** No address that a person would follow is longer. */
const longest = 2000
const page = /^\/catalogue\/(?:[A-Za-z0-9-]+\/)*(?:#[A-Za-z0-9-]+)?$/

/**
 * The address if a curator's link may lead there: a page by https, an id of the exhibition such as
 * `p2-1`, or a page of the catalogue. Anything else, scripts first of all, gives `undefined`.
 */
export function safeLink(address: string): string | undefined {
  if (address.length > longest) return undefined
  if (id.test(address) || page.test(address)) return address
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  // A name before the host is there to be taken for the host.
  return url.username === '' && url.password === '' ? url.href : undefined
}
