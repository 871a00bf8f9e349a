/** Strokes on a grid of 24, made of square, circle, diagonal and curve. */
const strokes = {
  list: 'M4 4.5h4v4H4zM4 15.5h4v4H4zM12 6.5h8M12 17.5h8',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.9M12 16.75v.01',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5 .5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5zM12 6.5v13.5',
  back: 'M19 12H5M11 6l-6 6 6 6',
  on: 'M5 12h14M13 6l6 6-6 6',
  turnLeft: 'M4 9.5h10a5.5 5.5 0 0 1 0 11H9M8.5 5L4 9.5 8.5 14',
  turnRight: 'M20 9.5H10a5.5 5.5 0 0 0 0 11h5M15.5 5l4.5 4.5-4.5 4.5',
  turntable: 'M3.5 15a8.5 4.5 0 1 0 17 0a8.5 4.5 0 1 0-17 0M8 15V8a4 2 0 0 1 8 0v7',
  pointBack: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M13.5 8l-4 4 4 4',
  pointOn: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M10.5 8l4 4-4 4',
  link: 'M10 14a4 4 0 0 0 5.66 0l3-3a4 4 0 0 0-5.66-5.66l-1.2 1.2M14 10a4 4 0 0 0-5.66 0l-3 3a4 4 0 0 0 5.66 5.66l1.2-1.2',
  close: 'M6 6l12 12M18 6L6 18',
  door: 'M6 20.5V9a6 6 0 0 1 12 0v11.5M3.5 20.5h17M12 20.5v-6',
  plan: 'M4 4h16v16H4zM4 11h7M11 4v3.5M11 11v9M15.5 13.5v.01',
  tour: 'M5.5 20.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M7.5 18.5h7a3.5 3.5 0 0 0 0-7h-5a3.5 3.5 0 0 1 0-7h5M14.5 2.5v5l4-2.5z',
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20.5 20.5',
  shelf:
    'M3.5 19.5h17M3.5 12.5h17M6 12.5V6h4v6.5M14 12.5l2-7 3 .8-1.8 6.2M7.5 19.5v-4M12 19.5v-4M16.5 19.5v-4',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.75v4.5M9 14.75v4.5',
  closer: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5M4 4l6 6M20 4l-6 6M4 20l6-6M20 20l-6-6',
  larger: 'M5 12h14M12 5v14',
  smaller: 'M5 12h14',
  play: 'M7.5 5l11 7-11 7z',
  pause: 'M8 5.5v13M16 5.5v13',
  backTen:
    'M4 5.5v4.5h4.5M4.3 10a8 8 0 1 1-.1 4.6M10 10.5v5M13 12.2c0-1 .6-1.7 1.5-1.7s1.5.7 1.5 1.7v1.6c0 1-.6 1.7-1.5 1.7s-1.5-.7-1.5-1.7z',
  sound: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  silent: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9.5l5 5M20.5 9.5l-5 5',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
} as const

export type IconName = keyof typeof strokes

/** A drawing beside a word, never instead of one: it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokes[name]} />
    </svg>
  )
}
