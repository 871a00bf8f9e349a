import type { Outline, OutlineRoom, Pins } from '#exhibition'

/** An exhibition of these rooms and pins that says nothing about itself. */
export const bareOutline = (rooms: OutlineRoom<string>[], plan: Pins): Outline<string> => ({
  id: 'bare',
  title: '',
  lead: '',
  interpretation: '',
  rights: '',
  wings: {},
  tours: [],
  rooms,
  plan,
})
