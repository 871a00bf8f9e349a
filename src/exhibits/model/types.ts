/** Metres or the file's own units: x to the right of its front, y up, z out of its front. */
export type Triple = readonly [x: number, y: number, z: number]

/** A curator's model as its schema reads it; `Text` is a string once it is cut to one language. */
export type ModelWith<Text = string> = {
  /** A path inside the exhibition's folder. */
  file: string
  /** Metres a unit of the file; glTF says 1. */
  scale?: number
  /** True height in metres; counts before `scale`. */
  height?: number
  /** How it is set up: degrees, clockwise seen from above. */
  turn?: number
  /** Whether it turns by itself while it is looked at. */
  turntable?: boolean
  /** `at` in the units of the file, as a glTF viewer shows them. */
  hotspots?: readonly { at: Triple; title: Text; text: Text }[]
  /** Of the file, in its units: how large it is, and its middle. Written by the workshop. */
  bounds?: { size: Triple; middle?: Triple }
  /** Why the workshop does not show it. */
  refused?: string
}

/** What is wrong with a file, and how to mend it. */
export type Refusal = { says: string; fix: string }
export const isRefusal = (value: object): value is Refusal => 'says' in value && 'fix' in value
