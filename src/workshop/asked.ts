import type { IncomingMessage } from 'node:http'
import { languageOf, type Language } from '#words'
import type { Asked } from './head.ts'

/** Reads from a request for the hall's page which language and place it asks for. */
export function asks(
  request: IncomingMessage,
  scheme: 'http' | 'https',
  has: (path: string) => boolean,
): Asked {
  const query = new URLSearchParams(request.url?.split('?')[1])
  const at = query.get('at')?.toLowerCase() ?? ''
  const host = request.headers.host ?? ''
  return {
    language: languageOf(query.get('lang')) ?? firstKnown(request.headers['accept-language']),
    at,
    // Anything but a plain host and port comes from somebody who makes requests by hand.
    origin: /^[\w.[\]:-]+$/.test(host) ? `${scheme}://${host}` : undefined,
    card: cardOf(at, has),
  }
}

/** The first of the browser's languages that the hall has. */
function firstKnown(accepted = ''): Language {
  for (const tag of accepted.split(',')) {
    const language = languageOf(tag.split(';')[0]?.trim())
    if (language) return language
  }
  return 'en'
}

/** The social card of a room, or of the room of an exhibit `room-number`, else the forecourt's. */
function cardOf(at: string, has: (path: string) => boolean): string | undefined {
  const rooms = [at, at.replace(/-[^-]*$/, ''), 'f'].filter((id) => /^[\w-]+$/.test(id))
  return rooms.map((id) => `/cards/${id}.jpg`).find(has)
}
