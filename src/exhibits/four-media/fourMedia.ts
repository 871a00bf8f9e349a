import type { Exhibit } from '#exhibition'
import type { Kind } from '../types.ts'
import {
  media,
  mediaRule,
  mediaState,
  people,
  scenarioCount,
  type MediaAct,
  type Medium,
  type Person,
} from './rule.ts'
import { mediaWords } from './words.ts'

/** What the exhibition's files say of the four media. */
export type FourMedia<Text = string> = {
  /** What the exhibit is called that all four show. */
  subject: Text
  media: Readonly<Record<Medium, { name: Text; time: Text; gains: Text; loses: Text }>>
  people: Readonly<Record<Person, Text>>
  rows: Readonly<Record<'time' | 'gains' | 'loses' | 'suits', Text>>
  scenarios: readonly { name: Text; text: Text }[]
}

/** Read by the schema, and cut to one language since. */
export const mediaOf = ({ artefact }: Exhibit<string>): FourMedia => artefact.with as FourMedia

/** One exhibit as wall label, phone card, kiosk and headset show it. */
export const fourMedia: Kind = {
  finished: true,
  labelled: true,
  rule: mediaRule,
  words: mediaWords,
  acts: (exhibit, given) => {
    const says = mediaOf(exhibit)
    const { medium, votes, scenario } = mediaState(given)
    const act = (one: MediaAct) => one
    const { name, time, gains, loses } = says.media[medium]
    const { rows } = says
    const voted = people.flatMap((person) => {
      const vote = votes[person]
      return vote ? [`${says.people[person]}: ${says.media[vote].name}`] : []
    })
    const open = scenario === undefined ? undefined : says.scenarios[scenario]
    return {
      buttons: [
        ...media.map((each) => ({
          title: says.media[each].name,
          act: act({ do: 'swap', medium: each }),
          pressed: each === medium,
        })),
        ...people.map((person) => ({
          title: says.people[person],
          act: act({ do: 'vote', person }),
          pressed: votes[person] === medium,
        })),
        {
          word: mediaWords.nextScenario,
          act: act({ do: 'scenario', at: ((scenario ?? -1) + 1) % scenarioCount }),
        },
      ],
      tells: {
        word: mediaWords.mediumOf,
        at: media.indexOf(medium) + 1,
        of: media.length,
        title: name,
        text: [
          `${rows.time}: ${time}`,
          `${rows.gains}: ${gains}`,
          `${rows.loses}: ${loses}`,
          ...(voted.length > 0 ? [`${rows.suits} ${voted.join('; ')}`] : []),
          ...(open ? [`${open.name}: ${open.text}`] : []),
        ].join('\n\n'),
      },
    }
  },
  solids: (exhibit, place) => {
    const size = exhibit.places[place]?.size
    return size ? [{ form: 'box', at: [0, 0, 0], size, material: 'black' }] : []
  },
  inscriptions: () => [],
}
