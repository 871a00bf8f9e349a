import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Subset at build, so the bundler does not see them. */
const fonts = ['noto-sans', 'noto-sans-sc', 'noto-serif', 'noto-serif-sc'].map(
  (name) => `node_modules/@fontsource/${name}`,
)

/** Writes `notices.txt`: the licence of every package whose code or letters the hall ships. */
export function notices(): Plugin {
  return {
    name: 'enfilade:notices',
    apply: 'build',
    async generateBundle(_, bundle) {
      const folders = new Set(fonts)
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const [id, module] of Object.entries(chunk.modules)) {
          const folder = packageOf(id)
          if (folder && module.renderedLength > 0) folders.add(folder)
        }
      }
      const parts = await Promise.all([...folders].toSorted().map(noticeOf))
      const source = [opening, ...parts, coasts].join(`\n\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName: 'notices.txt', source })
    },
  }
}

const opening = `Enfilade is licensed under the Apache License 2.0.
It is served with parts of the works below, each under its own licence.`

/** What is shipped as numbers of the hall's own, not as a package. */
const coasts = `Natural Earth (public domain)

The coasts of the globe are simplified from Natural Earth's land at 1:110 million, which is in the
public domain (naturalearthdata.com), as world-atlas 2.0.2 carries it (ISC License, Copyright
2013-2019 Michael Bostock).`

function packageOf(id: string): string | undefined {
  return /.*?(node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(
    id.replaceAll('\\', '/'),
  )?.[1]
}

/** What a package says of itself, as far as a notice needs it. */
type About = { name: string; version: string; license?: string; author?: string | { name: string } }

async function noticeOf(folder: string): Promise<string> {
  // Every installed package has this file, and npm minds its shape.
  const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as About
  const files = await readdir(folder)
  const licence = files.find((name) => /^(licen[cs]e|ofl|copying)/i.test(name))
  const text = licence ? await readFile(join(folder, licence), 'utf8') : unenclosed(about)
  return `${about.name} ${about.version} (${about.license ?? 'see below'})\n\n${text.trim()}`
}

/** The text of the licence that a package names and does not enclose. */
function unenclosed({ name, author, license }: About): string {
  if (license !== 'MIT') throw new Error(`enfilade: ${name} encloses no licence`)
  const whose = typeof author === 'string' ? author : author?.name
  return `Copyright (c) ${whose ?? `the authors of ${name}`}\n\n${mit}`
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software
and associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT
OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
