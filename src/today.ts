/** The day by the visitor's calendar, `2026-11-25`. */
export const today = (): string => new Date().toLocaleDateString('sv')
