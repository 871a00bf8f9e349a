/** What is heard of a thing: timber, porcelain, a string, a brush, water. */
export type EventName = 'clack' | 'tick' | 'pluck' | 'brush' | 'drop'
