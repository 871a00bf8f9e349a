import { pictureWidths } from '#exhibition'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { keeping } from './headers.ts'
import { fileInside } from './mediaInside.ts'
import { endingOf, types, type Named } from './mediaNamed.ts'
import { createPreparer } from './mediaPrepare.ts'
import { sendFile } from './mediaSend.ts'
import { lineOf } from './mediaWeigh.ts'

/** Answers for the curator's files; says whether it did. */
export type MediaRoute = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/**
 * The files that the exhibition of this folder names, below `/media/`: pictures at
 * `<file>/<width>.webp`, prepared when first asked for, other files as they are.
 */
export function createMediaRoute(folder: string, named: Named): MediaRoute {
  const prepare = createPreparer(folder)
  return async (request, response) => {
    const pathname = request.url?.split('?')[0] ?? ''
    const asked = spelt(pathname)
    if (asked === undefined) return false
    response.setHeader('Cache-Control', keeping(pathname))
    if (named.files.has(asked)) {
      const path = await fileInside(folder, asked)
      if (path === undefined) return false
      await sendFile(request, response, path, types[endingOf(asked)] ?? '')
      return true
    }
    const [, file = '', digits] = /^(.+)\/(\d+)\.webp$/.exec(asked) ?? []
    const width = pictureWidths.find((each) => String(each) === digits)
    if (width === undefined || !named.pictures.has(file)) return false
    try {
      await sendFile(request, response, await prepare(file, width), 'image/webp')
    } catch (fault) {
      // The workshop has told what is wrong with it; here it is as good as not there.
      console.error(`enfilade: ${file} could not be prepared: ${lineOf(fault)}`)
      return false
    }
    return true
  }
}

/** The path of a file behind its address; nothing for what no address of ours is. */
function spelt(pathname: string): string | undefined {
  if (!pathname.startsWith('/media/')) return undefined
  try {
    const steps = pathname.slice('/media/'.length).split('/').map(decodeURIComponent)
    return steps.some((step) => step.includes('/')) ? undefined : steps.join('/')
  } catch {
    return undefined
  }
}
