import { foreign, type Language } from '#words'

/** A text in the language given, with what is in another script marked as its language. */
export function Foreign({ text, language }: { text: string; language: Language }) {
  return foreign(text, language).map((stretch, at) =>
    stretch.lang === undefined ? (
      stretch.text
    ) : (
      <span key={at} lang={stretch.lang}>
        {stretch.text}
      </span>
    ),
  )
}
