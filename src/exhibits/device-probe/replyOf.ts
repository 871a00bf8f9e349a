import { tagOf, type Language } from '#words'
import { judged, type Answers, type Mark, type Question } from './answers.ts'
import type { DeviceProbe } from './deviceProbe.ts'
import { put } from '../put.ts'

/** A reply in the visitor's language, its numbers as they are written there. */
export function replyOf(
  says: DeviceProbe,
  question: Question,
  answers: Answers,
  language: Language,
): { mark: Mark; text: string } {
  const { mark, reply, numbers } = judged(question, answers)
  const written = new Intl.NumberFormat(tagOf[language])
  const holes = Object.entries(numbers).map(([name, value]) => [name, written.format(value)])
  return { mark, text: put(says.replies[reply], Object.fromEntries(holes)) }
}
