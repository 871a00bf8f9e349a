/** A text with what stands for its `[names]`. */
export const put = (text: string, named: Readonly<Record<string, string>>): string =>
  text.replace(/\[(\w+)\]/g, (whole, name: string) => named[name] ?? whole)
