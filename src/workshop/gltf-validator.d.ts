declare module 'gltf-validator' {
  /** What the validator says of a file; severity 0 is an error. */
  export type Report = {
    issues: {
      truncated: boolean
      messages: {
        code: string
        message: string
        severity: number
        pointer?: string
        offset?: number
      }[]
    }
  }
  export function validateBytes(
    bytes: Uint8Array,
    options: {
      uri?: string
      maxIssues?: number
      writeTimestamp?: boolean
      externalResourceFunction?: (uri: string) => Promise<Uint8Array>
    },
  ): Promise<Report>
}
