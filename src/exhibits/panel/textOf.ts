/** What a panel's curator gives: a text of its own, or a face for each place; else its label is the text. */
export type PanelWith<Text = string> = {
  heading?: Text
  text?: Text
  faces?: readonly { heading?: Text; text: Text }[]
}

/** The faces of a panel, in order; none where its label is what it says. */
export function facesOf<Text>({ heading, text, faces }: PanelWith<Text>): {
  heading?: Text
  text: Text
}[] {
  if (faces) return [...faces]
  if (text === undefined) return []
  return [heading === undefined ? { text } : { heading, text }]
}
