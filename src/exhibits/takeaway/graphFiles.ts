import { isObject } from '#kit'
import { bringHallFile } from '../hallFile.ts'
import { csvOf, jsonLdOf } from '../hall-graph/exported.ts'
import { readGraph, type HallGraph } from '../hall-graph/graph.ts'
import type { Maker } from './makers.ts'

/** The graph in the terms of two vocabularies, its names in every language. */
export const graphJsonLd: Maker = async ({ exhibit, day, recipe }) =>
  new File([jsonLdOf(await graphOf(recipe))], `${exhibit}-${day}.jsonld`, {
    type: 'application/ld+json',
  })

/** Its lines as a table, with the names of one language. */
export const graphCsv: Maker = async ({ exhibit, day, language, recipe }) =>
  new File([csvOf(await graphOf(recipe), language)], `${exhibit}-${language}-${day}.csv`, {
    type: 'text/csv',
  })

async function graphOf(recipe: unknown): Promise<HallGraph> {
  const base = isObject(recipe) ? recipe['base'] : undefined
  if (typeof base !== 'string') throw new Error('enfilade: a graph of no hall')
  return readGraph(await bringHallFile(base, 'graph.json'))
}
