import { readExhibition } from '#exhibition/read'
import { schemas } from '#exhibits/schemas'
import { outline } from '#exhibition'
import { planBuilding } from '#plan/planner'
import { smallExhibition } from './exhibition.ts'

/**
 * What this hall can do by now. Tests of whole folders need parts that are written elsewhere at the
 * same time; once all of them are here, this file goes and the tests always run.
 */
export const merged = {
  /** Exhibits of the kind `picture`. */
  pictures: Object.hasOwn(schemas, 'picture'),
  /** Panels that are as large as their words ask. */
  panels: schemas['panel']?.places !== undefined,
  /** A plan for an exhibition that pins nothing. */
  planner: plans(),
  /** Exhibitions in one language. */
  languages: readsEnglish(),
}

function plans(): boolean {
  const exhibition = smallExhibition()
  exhibition.plan = { rooms: {}, courts: {}, openings: [], hangings: {}, views: {} }
  try {
    planBuilding(outline(exhibition))
    return true
  } catch {
    return false
  }
}

function readsEnglish(): boolean {
  const room = { id: 'r', title: 'Room', exhibits: [] }
  const head = { version: 1, id: 'e', languages: ['en'], title: 'One', lead: 'Two', rooms: [room] }
  return readExhibition(head, schemas).problems.length === 0
}
