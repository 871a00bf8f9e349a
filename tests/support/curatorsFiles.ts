import { stringify } from 'yaml'

/** A text in three languages. */
const words = (en: string) => ({ en, zh: `${en}。`, ru: `${en}!` })

function exhibit(id: string, kind: string, given: unknown, related: string) {
  return {
    id,
    title: words(`The ${kind} ${id}`),
    artefact: { kind, with: given },
    places: [{ on: 'wall', size: [1.2, 0.8, 0.04], role: 'whole' }],
    lead: words('One sentence'),
    label: words('What hangs beside it, given by the {museum}'),
    more: words('The longer text'),
    alt: words('What is seen'),
    claims: [{ says: words('It is so'), evidence: 'verified', sources: ['S1'] }],
    seedFacts: ['F-1'],
    related: [related],
    threads: ['axis'],
    interpretation: true,
  }
}

function room(id: string, x0: number) {
  const panel = { faces: [{ heading: words('Read'), text: words('A text of the panel') }] }
  const lines = { lines: [words('Cut in stone')] }
  const picture = { file: 'pictures/sea.jpg', width: 1.2, frame: 'timber' }
  return {
    file: {
      id,
      wing: 'west',
      title: words(`The room ${id}`),
      theme: words('Its idea'),
      exhibits: [
        exhibit(`${id}-panel`, 'panel', panel, `${id}-plate`),
        exhibit(`${id}-plate`, 'plate', lines, `${id}-sketch`),
        exhibit(`${id}-sketch`, 'picture', picture, `${id}-panel`),
      ],
    },
    pin: { x0, x1: x0 + 10, z0: -5, z1: 5, ceiling: 4.8, palette: 'plain' },
    hangings: {
      [`${id}-panel`]: [{ wall: 'north', along: x0 + 5 }],
      [`${id}-plate`]: [{ wall: 'south', along: x0 + 3 }],
      [`${id}-sketch`]: [{ at: [x0 + 2, 1], turn: 90, base: 0.9 }],
    },
  }
}

/** The files of a small exhibition without a fault, by their paths: four rooms, twelve exhibits. */
export function curatorsFiles(): Map<string, string> {
  const rooms = ['amber', 'birch', 'cedar', 'dusk'].map((id, i) => room(id, i * 10))
  const [one, two, three] = rooms.map(({ file }) => file.id)
  const files: [string, unknown][] = [
    [
      'exhibition.yaml',
      {
        version: 1,
        id: 'four-rooms',
        languages: ['en', 'zh', 'ru'],
        title: words('Four rooms'),
        lead: words('Something in each'),
        rights: words('Free to use'),
        wings: { west: words('West wing') },
        hosts: [{ wing: 'west', is: 'museum', name: words('The museum') }],
        sources: { S1: { cites: 'A book, 1103', usedFor: 'everything' } },
        seedFacts: { 'F-1': 'There are four rooms' },
        threads: { axis: { by: 'symmetry', title: words('About one axis') } },
      },
    ],
    ['names.yaml', { museum: words('Museum of Rooms'), director: words('Somebody') }],
    [
      'plan.yaml',
      {
        arrival: { x: 5, z: 3, heading: 0 },
        rooms: Object.fromEntries(rooms.map(({ file, pin }) => [file.id, pin])),
        courts: { yard: { x0: 0, x1: 10, z0: -9, z1: -5, palette: 'plain', planting: 'bamboo' } },
        openings: [
          { kind: 'doorway', between: [one, two], at: [10, 0], width: 2, height: 2.6 },
          { kind: 'doorway', between: [two, three], at: [20, 0], width: 2, height: 2.6 },
          { kind: 'window', between: [one, 'yard'], at: [5, -5], width: 3, height: 2, sill: 0.8 },
        ],
        hangings: Object.assign({}, ...rooms.map(({ hangings }) => hangings)),
        views: { 'amber-panel': { x: 5, z: -2, heading: 0 } },
      },
    ],
    [
      'tours.yaml',
      {
        tours: {
          short: { title: words('A short way'), minutes: 1, pause: 24, stops: ['s1', 's2'] },
        },
        stops: {
          s1: { exhibit: 'amber-panel', cues: [words('Look')] },
          s2: { exhibit: 'birch-plate', cues: [words('Read')] },
        },
      },
    ],
    ...rooms.map(({ file }): [string, unknown] => [`rooms/${file.id}.yaml`, file]),
  ]
  return new Map(files.map(([name, value]) => [name, stringify(value, { lineWidth: 0 })]))
}

/** The same as bytes, as a folder has them. */
export const asBytes = (texts: ReadonlyMap<string, string>): Map<string, Uint8Array> =>
  new Map(Array.from(texts, ([name, text]) => [name, new TextEncoder().encode(text)]))
