/** The bundler's list of what it wrote, as far as it is read here. */
type Manifest = Record<string, { file: string; imports?: string[] }>

/**
 * The scripts of the hall that its entry asks for only when it runs, by their paths in the built
 * hall: named in the page, they come beside the entry and not after it.
 */
export function soonNeeded(manifest: Manifest): string[] {
  const [entry, hall] = ['index.html', 'src/App.tsx'].map((key) => filesOf(manifest, key))
  return [...(hall ?? [])].filter((file) => !entry?.has(file))
}

function filesOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key]
  if (!chunk || found.has(chunk.file)) return found
  found.add(chunk.file)
  for (const other of chunk.imports ?? []) filesOf(manifest, other, found)
  return found
}

/** Asked for by the first thing that those scripts do. */
const outline = '<link rel="preload" as="fetch" crossorigin href="/data/hall.json">'

/**
 * The page with the scripts that it needs soon named in its head, after those it begins with, and
 * the exhibition's outline.
 */
export const withSoon = (page: string, files: readonly string[]): string =>
  page.replace('</head>', (end) =>
    [
      ...files.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
      outline,
      end,
    ].join(''),
  )
