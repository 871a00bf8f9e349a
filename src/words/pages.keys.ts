/** The catalogue's own words. What an exhibition says comes from its files. */
export type PageWords = {
  catalogue: string
  /** To the main part of the page. */
  skip: string
  languages: string
  /** The name of the trail of pages above this one. */
  trail: string
  footer: string
  walkHall: string
  walkRoom: string
  walkExhibit: string
  plan: string
  planSays: string
  planHere: (room: string) => string
  rooms: string
  exhibits: string
  hanging: string
  doors: string
  previousRoom: string
  nextRoom: string
  previous: string
  next: string
  order: string
  label: string
  seen: string
  transcript: string
  /** Of a film or a sound that the browser has no player for. */
  download: string
  more: string
  /** Of an exhibit that is not finished. */
  covered: string
  invites: string
  /** Heads the texts of an exhibit's numbered points. */
  hotspots: string
  claims: string
  evidence: { verified: string; known: string; design: string }
  evidenceSays: { verified: string; known: string; design: string }
  sources: string
  sourcesLead: string
  /** These lead into a list: each ends as its language wants, space included. */
  restsOn: string
  citedIn: string
  usedFor: string
  shownIn: string
  facts: string
  factsLead: string
  /** Heads the ids of the statements that an exhibit shows. */
  factsHere: string
  /** Names what stands in the margin. */
  beside: string
  sizes: string
  axes: string
  /** How many of the same size there are. */
  alike: (count: number) => string
  on: { wall: string; plinth: string; table: string; floor: string; ceiling: string }
  metres: string
  centimetres: string
  related: string
  tours: string
  toursLead: string
  walkTour: string
  walkStop: string
  tourLength: (minutes: number, stops: number) => string
  rights: string
  made: string
  madeLead: string
  honesty: string
  honestySays: string
  marks: string
  marksSay: string
  free: string
  freeSays: string
  outside: string
  outsideSays: string
  notices: string
}
