/** Makes the compiler prove that every case of a union was handled. Throws if one slips through. */
export function assertNever(value: never): never {
  throw new Error(`enfilade: unhandled case ${JSON.stringify(value)}`)
}
