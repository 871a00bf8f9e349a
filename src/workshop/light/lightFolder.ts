/** Where the maps of the shipped exhibition lie. */
export const lightFolder = 'public/baked/light'
