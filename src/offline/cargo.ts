/** A file of the hall by its path on the host, and the first half of the SHA-256 of its bytes. */
export type Stowed = readonly [path: string, hash: string]

/** One built version of the hall, whole: what a browser needs to show it without a network. */
export type Cargo = {
  version: string
  /** What the front page must name to be of this version: it is written anew for every address. */
  entry: string
  files: readonly Stowed[]
}

/** Every version lies in a cache of its own. */
const prefix = 'enfilade '
export const holdOf = ({ version }: Pick<Cargo, 'version'>): string => prefix + version

// A cache may be damaged, so what lies in it is not trusted to be one.
export const isCargo = (written: unknown): written is Cargo =>
  typeof written === 'object' && written !== null && 'files' in written && 'entry' in written

/** The caches of versions other than these. */
export const otherHolds = (
  names: readonly string[],
  ...versions: readonly (string | undefined)[]
): string[] =>
  names.filter(
    (name) =>
      name.startsWith(prefix) &&
      !versions.some((version) => version !== undefined && name === prefix + version),
  )

/** Carried by every file that is held, so that a later version need not bring the same one again. */
export const hashHeader = 'x-enfilade-hash'

/**
 * The path under which the file that an address asks for is held; nothing for what is not. Whatever
 * stands after the `?`, the front page is the same, and a folder's page is asked for with or without
 * its last stroke.
 */
export function pathIn(cargo: ReadonlySet<string>, pathname: string): string | undefined {
  if (pathname === '/index.html') return '/'
  let path = pathname
  try {
    path = decodeURI(pathname)
  } catch {
    // No address of ours.
  }
  return [path, `${path}/`].find((each) => cargo.has(each))
}
