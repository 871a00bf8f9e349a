import type { Exhibit } from '#exhibition'
import { nameSheet, shelfSheet } from '#lettering'
import { box } from '../stand.ts'
import { turnWords } from '../turnWords.ts'
import type { Inscription, Kind } from '../types.ts'
import { nodeKinds, type HallGraphWith } from './graph.ts'
import { desk, legend, plates, step } from './measures.ts'
import { graphRule, graphState, type GraphAct } from './rule.ts'
import { graphWords } from './words.ts'

/** Read by the schema, and cut to one language since. */
export const graphWith = ({ artefact }: Exhibit<string>): HallGraphWith =>
  artefact.with as HallGraphWith

/** The title on the desk is read from farther off than a shelf's. */
const larger = 1.4

/** Everything that the hall knows, as points and lines that one may question. */
export const hallGraph: Kind = {
  finished: true,
  labelled: true,
  rule: graphRule,
  words: graphWords,
  acts: (exhibit, given) => {
    const { questions, jsonLd, csv, missing } = graphWith(exhibit)
    const { asked, at, told } = graphState(given)
    const known = told && !('missing' in told) ? told : undefined
    const act = (does: GraphAct): GraphAct => does
    return {
      buttons: [
        ...questions.map(({ title }, question) => ({
          title,
          act: act({ do: 'ask', question }),
          pressed: asked === question,
        })),
        { word: graphWords.nextPoint, act: act({ do: 'choose', to: known?.next ?? 0 }) },
        ...(known && at !== undefined
          ? [
              {
                word: graphWords.followLine,
                act: act({ do: 'choose', to: known.follow, from: at }),
              },
            ]
          : []),
        { word: turnWords.turnLeft, act: act({ do: 'turn', by: -1 }) },
        { word: turnWords.turnRight, act: act({ do: 'turn', by: 1 }) },
        { title: jsonLd, act: act({ do: 'save', as: 'json-ld' }) },
        { title: csv, act: act({ do: 'save', as: 'csv' }) },
      ],
      ...(told
        ? {
            tells: {
              word: graphWords.pointIs,
              at: 1,
              of: 1,
              title: known?.title ?? '',
              text: known?.text ?? missing,
            },
          }
        : {}),
    }
  },
  solids: (exhibit, place) => {
    const floor = -(exhibit.places[place]?.size[1] ?? 0) / 2
    const { radius, height, post } = step
    const { width, depth, z } = desk
    return [
      {
        form: 'turned',
        at: [0, floor, 0],
        size: [2 * radius, 0.7, 2 * radius],
        material: 'dark-stone',
        outline: [
          [radius, 0],
          [radius, height - 0.01],
          [radius, height - 0.01],
          [radius - 0.01, height],
          [radius - 0.01, height],
          [post, height],
          [post, height],
          [post, 0.7],
          [post, 0.7],
          [0.001, 0.7],
        ],
      },
      box([0, floor + 0.02, z], [width - 0.05, 0.04, depth - 0.05], 'black'),
      box(
        [0, floor + (desk.height + 0.04) / 2, z],
        [width, desk.height - 0.04, depth],
        'dark-stone',
      ),
    ]
  },
  titles: (exhibit) => graphWith(exhibit).questions.map(({ title }) => title),
  inscriptions: (exhibit, place, _, { interpretation }) => {
    const floor = -(exhibit.places[place]?.size[1] ?? 0) / 2
    const { title, lead } = exhibit
    const { kinds } = graphWith(exhibit)
    const z = desk.z + desk.depth / 2 + 0.006
    const small = plates.title.width / larger
    return [
      {
        sheet: shelfSheet(
          { title, lead, interpretation },
          { width: small, height: plates.height / larger },
        ),
        at: [plates.title.x, floor + plates.up, z],
        width: small,
        scale: larger,
        plate: 'paper',
      },
      ...nodeKinds.map((kind, i): Inscription => ({
        sheet: nameSheet(kinds[kind], legend.height, named),
        at: [(i - (nodeKinds.length - 1) / 2) * legend.pitch, floor + legend.up, z],
        width: legend.width,
        plate: 'brass',
      })),
    ]
  },
}

const named = { scale: 0.7, margin: { x: 0.01, y: 0.006 }, floor: 0.5 }
