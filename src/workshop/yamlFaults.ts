import type { ErrorCode } from 'yaml'

type Told = { says: string; fix: string }

const indent = {
  says: 'this line is set in too far or not far enough',
  fix: 'set it in as the lines beside it, with spaces',
}
const quotes = { says: 'this cannot be read as it stands', fix: 'put the text between "quotes"' }

/** What YAML's own complaints mean to somebody who writes texts. */
const told: Partial<Record<ErrorCode, Told>> = {
  ALIAS_PROPS: { says: 'a line that begins with * may not be named itself', fix: 'leave out the & or the !' },
  BAD_ALIAS: { says: 'the name behind * or & cannot be read', fix: 'use letters and digits only, or put the text between "quotes"' },
  BAD_DIRECTIVE: { says: 'a line that begins with % means nothing here', fix: 'leave it out' },
  BAD_DQ_ESCAPE: { says: 'a backslash in "quotes" means something of its own', fix: "write two backslashes, or use 'single quotes'" },
  BAD_INDENT: indent,
  BAD_PROP_ORDER: { says: 'a mark such as & or ! stands in the wrong place', fix: 'put it behind the colon or the hyphen' },
  BAD_SCALAR_START: { says: 'a text may not begin with this sign', fix: 'put the text between "quotes"' },
  BLOCK_AS_IMPLICIT_KEY: { says: 'there is a second colon in this line, or the line is set in wrongly', fix: 'put the text between "quotes"' },
  BLOCK_IN_FLOW: { says: 'a list of hyphens may not stand in brackets', fix: 'write [a, b, c]' },
  KEY_OVER_1024_CHARS: { says: 'there is a very long text before a colon', fix: 'put the text between "quotes"' },
  MISSING_CHAR: { says: 'a sign is missing: a quote, a bracket, a comma or a space', fix: 'close what was opened, and put a space behind the colon' },
  MULTILINE_IMPLICIT_KEY: { says: 'a text runs on into a line that has a key', fix: 'put the text between "quotes", or set its lines in under |-' },
  MULTIPLE_ANCHORS: { says: 'there are two names with & for one thing', fix: 'leave one out' },
  MULTIPLE_DOCS: { says: 'there are two documents in this file', fix: 'leave out the line of hyphens ---' },
  MULTIPLE_TAGS: { says: 'there are two marks with ! for one thing', fix: 'leave them out' },
  NON_STRING_KEY: { says: 'what stands before the colon is no word', fix: 'write a word there' },
  RESOURCE_EXHAUSTION: { says: 'things lie too deep in one another here', fix: 'nothing in an exhibition is that deep: leave it out' },
  TAB_AS_INDENT: { says: 'a tab stands where spaces belong', fix: 'put two spaces instead' },
  TAG_RESOLVE_FAILED: { says: 'marks that begin with ! are not read here', fix: 'leave the mark out' },
  UNEXPECTED_TOKEN: quotes,
} // prettier-ignore

/** A complaint of YAML in plain words. */
export const inWords = (code: ErrorCode): Told => told[code] ?? quotes
