/** Of a page's whole style what holds within the sheet: there is no root and no body there. */
export const scoped = (style: string): string =>
  style
    .replace(/:root\b|(?<![\w.#-])html(?![\w-])/g, ':host')
    .replace(/(?<![\w.#-])body(?![\w-])/g, '.leaf')
