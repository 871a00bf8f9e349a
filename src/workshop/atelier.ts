import type { Exhibition } from '#exhibition'
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import { writeCatalogue } from './catalogue.ts'
import { compile } from './compile.ts'
import { cutLetters } from './letters.ts'
import { mediaNamed } from './mediaNamed.ts'
import { createMediaRoute, type MediaRoute } from './mediaRoute.ts'
import { tell } from './problems.ts'

const drafts = '.cache/dev'

/** For development: the exhibition of `folder` is compiled, served, and again when it changes. */
export function atelier(folder: string): Plugin {
  let media: MediaRoute | undefined
  const draft = async () => {
    tell(await cutLetters(folder, join(drafts, 'baked/fonts')))
    tell(await compile(folder, join(drafts, 'data')))
    await writeCatalogue(drafts)
    // Compiled by ourselves a moment ago, so trusted.
    const text = await readFile(join(drafts, 'data/exhibition.json'), 'utf8')
    media = createMediaRoute(folder, mediaNamed(JSON.parse(text) as Exhibition))
  }
  return {
    name: 'enfilade:atelier',
    async configureServer(server) {
      await draft()
      const inside = resolve(folder) + sep
      server.watcher.add(inside)
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(inside)) return
        draft().then(
          () => server.ws.send({ type: 'full-reload' }),
          (fault: unknown) => server.config.logger.error(String(fault)),
        )
      })
      const serveDraft = sirv(drafts, { dev: true })
      server.middlewares.use((request, response, next) => {
        if (media && request.url?.startsWith('/media/'))
          return void media(request, response).then((answered) => void (answered || next()), next)
        const ours = /^\/(data|catalogue|baked\/fonts)\//.test(request.url ?? '')
        if (ours) serveDraft(request, response, next)
        else next()
      })
    },
  }
}
