import { plain, type Exhibit, type Host, type Room } from '#exhibition'
import { tagOf, languages } from '#words'
import { addressOf } from './address.ts'
import type { Edition } from './edition.ts'

/** What machines are told of a page: schema.org's words, and only what is true of the thing. */
export type Facts = Readonly<Record<string, unknown>>

const context = 'https://schema.org'
const named: Record<Host['is'], string> = { museum: 'Museum', organization: 'Organization' }

/** The exhibition: an event online, about the institutions that it presents. */
export function exhibitionFacts(edition: Edition): Facts {
  const { exhibition, language } = edition
  return {
    '@context': context,
    '@type': 'ExhibitionEvent',
    '@id': addressOf(language),
    name: exhibition.title[language],
    description: exhibition.lead[language],
    inLanguage: languages.map((each) => tagOf[each]),
    eventAttendanceMode: `${context}/OnlineEventAttendanceMode`,
    location: { '@type': 'VirtualLocation', url: '/' },
    about: exhibition.hosts.map((host) => hostFacts(edition, host)),
    hasPart: exhibition.rooms.map((room) => ({ '@id': addressOf(language, room.id) })),
  }
}

/** A room: a collection, about whom its wing presents. */
export function roomFacts(
  edition: Edition,
  { id, title, theme, text, wing, exhibits }: Room,
): Facts {
  const { exhibition, language } = edition
  const hosts = exhibition.hosts.filter((host) => host.wing === wing)
  return {
    '@context': context,
    '@type': 'Collection',
    '@id': addressOf(language, id),
    name: title[language],
    description: plain((text ?? theme)[language]),
    inLanguage: tagOf[language],
    isPartOf: { '@id': addressOf(language) },
    ...(hosts.length > 0 ? { about: hosts.map((host) => hostFacts(edition, host)) } : {}),
    hasPart: exhibits.map((exhibit) => ({ '@id': addressOf(language, exhibit.id) })),
  }
}

/** An exhibit: a work of visual art where it is a digital interpretation, else a creative work. */
export function exhibitFacts(edition: Edition, exhibit: Exhibit, room: Room): Facts {
  const { exhibition, language } = edition
  const { id, title, lead, label, interpretation, threads, rights } = exhibit
  const keywords = threads.flatMap((thread) => exhibition.threads[thread]?.title[language] ?? [])
  return {
    '@context': context,
    '@type': interpretation ? 'VisualArtwork' : 'CreativeWork',
    '@id': addressOf(language, id),
    identifier: id,
    name: title[language],
    abstract: lead[language],
    text: plain(label[language]),
    inLanguage: tagOf[language],
    isPartOf: { '@id': addressOf(language, room.id) },
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(interpretation ? { creditText: exhibition.interpretation[language] } : {}),
    copyrightNotice: (rights ?? exhibition.rights)[language],
  }
}

function hostFacts({ language }: Edition, { is, name, within }: Host): Facts {
  return {
    '@type': named[is],
    name: name[language],
    ...(within
      ? { parentOrganization: { '@type': named[within.is], name: within.name[language] } }
      : {}),
  }
}
