import type { Holdings } from '#exhibition'
import type { Made } from '#visit'

/** The file of something on the shelf; what makes it is only fetched when it is asked for. */
export async function makeOf(made: Made, { store, read }: Holdings): Promise<File> {
  const { outline, titles } = store.getState()
  const at = outline.rooms.find((room) => room.exhibits.some(({ id }) => id === made.exhibit))
  const { makers } = await import('#exhibits/makers')
  const bring = Object.hasOwn(makers, made.maker) ? makers[made.maker] : undefined
  if (!at || !bring)
    throw new Error(`enfilade: nothing here makes ${made.maker} of ${made.exhibit}`)
  const maker = await bring()
  const sources = await read(at.id, made.language)
  return maker(made, { ...sources, chinese: titles.zh[made.exhibit] })
}
