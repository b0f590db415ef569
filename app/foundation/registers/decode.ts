import { type CodePage, codePageOf, decodedIn, mendedTwice } from './code-pages.ts'
import { utf8In } from './utf-8.ts'

/** How the text of a file was read. `utf-8-twice`: it had been read in a wrong way and saved so, and was put right. */
export type Encoding = 'utf-8' | 'utf-16' | CodePage | 'utf-8-twice'

const LINE_END = 0x0a

/**
 * Text of a file whose encoding nobody wrote down: by its mark, else UTF-16 when every other byte is nought, else UTF-8, else the code
 * page of which the words make sense: Windows-1252 as Excel in Sweden writes it, MacRoman or code page 850.
 */
export function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const wide = wideOf(bytes)
  if (wide) return { text: decodeAs(wide, bytes), encoding: 'utf-16' }
  const whole = utf8In(bytes)
  if (whole !== null) {
    const text = mendedTwice(whole)
    return { text, encoding: text === whole ? 'utf-8' : 'utf-8-twice' }
  }
  const lines = [...linesOf(bytes)].map(line => utf8In(line) ?? line)
  const others = lines.filter(line => typeof line !== 'string')
  const encoding = codePageOf(others)
  const text = lines.map(line => (typeof line === 'string' ? line : decodedIn(encoding, line))).join('')
  return { text: mendedTwice(text), encoding }
}

export const decodeText = (bytes: Uint8Array): string => decoded(bytes).text

const decodeAs = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes)

const BEGINNING = 4096
/** Of Swedish text in UTF-16 nearly every second byte is nought. */
const LEAST_NOUGHTS = 0.4

/** Which of the two UTF-16 it is: by its mark, or by where its noughts stand. */
export function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.floor(Math.min(bytes.length, BEGINNING) / 2)
  const noughts = [0, 0]
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) noughts[at % 2]! += 1
  const [even, odd] = noughts as [number, number]
  if (odd > pairs * LEAST_NOUGHTS && even * 10 < odd) return 'utf-16le'
  return even > pairs * LEAST_NOUGHTS && odd * 10 < even ? 'utf-16be' : null
}

/** Line by line, because files are put together from several: one line in another encoding must not spoil the rest. */
function* linesOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, from)
    const to = end < 0 ? bytes.length : end + 1
    yield bytes.subarray(from, to)
    from = to
  }
}
