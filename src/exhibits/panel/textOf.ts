/** What stands on a board; `source` tells small at its foot where the text comes from. */
type Face<Text> = { heading?: Text; text: Text; source?: Text }

/** What a panel's curator gives: a text of its own, or a face for each place; else its label is the text. */
export type PanelWith<Text = string> = {
  heading?: Text
  text?: Text
  faces?: readonly Face<Text>[]
}

/** The faces of a panel, in order; none where its label is what it says. */
export function facesOf<Text>({ heading, text, faces }: PanelWith<Text>): Face<Text>[] {
  if (faces) return [...faces]
  if (text === undefined) return []
  return [heading === undefined ? { text } : { heading, text }]
}
