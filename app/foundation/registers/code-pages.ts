import { utf8In } from './utf-8.ts'

/** The code pages of one byte a letter in which Swedish files come: Excel in Windows, Excel on older Macs, and old systems. */
export const CODE_PAGES = ['windows-1252', 'macintosh', 'cp850'] as const
export type CodePage = (typeof CODE_PAGES)[number]

/** What code page 850 has above ASCII, from 80 to FF. No decoder of the platform knows it. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

export const decodedIn = (page: CodePage, bytes: Uint8Array): string =>
  page === 'cp850'
    ? Array.from(bytes, byte => (byte < 128 ? String.fromCharCode(byte) : CP850[byte - 128])).join('')
    : new TextDecoder(page).decode(bytes)

/** The page in which the lines make most sense; Windows-1252 when none makes more. */
export function codePageOf(lines: readonly Uint8Array[]): CodePage {
  const sense = (page: CodePage) => lines.reduce((sum, line) => sum + senseIn(decodedIn(page, line)), 0)
  const judged = CODE_PAGES.map(page => ({ page, sense: sense(page) }))
  return judged.reduce((most, one) => (one.sense > most.sense ? one : most)).page
}

const SWEDISH = /(?<=\p{L})[åäöÅÄÖéÉ]|[åäöÅÄÖéÉ](?=\p{L})/gu
/** What stands in no word: a sign within, a capital after a small letter, a sign of these before or after one; nor does a control. */
const NO_WORD =
  /(?<=\p{L})[^\p{Lu}\p{Ll}\p{Lo}\p{M}\p{N}\s!-/:-@[-`{-~’–—´](?=\p{L})|(?<=\p{Ll})\p{Lu}|(?<!\p{L})[…†‡„ˆ‰€™](?=\p{L})|(?<=\p{Ll})[†‡„ˆ‰]|[\u0080-\u009f]/gu

/** A Swedish letter speaks for a reading; what stands in no word speaks against it. */
const senseIn = (text: string): number =>
  (text.match(SWEDISH)?.length ?? 0) - 4 * (text.match(NO_WORD)?.length ?? 0)

/** Bytes that begin a letter of UTF-8 in the Latin alphabet, and how such a letter looks when it was read in a code page. */
const LEADS = [0xc2, 0xc3] as const
const TWICE = new Map(
  CODE_PAGES.flatMap(page =>
    LEADS.flatMap(lead =>
      Array.from({ length: 64 }, (_, at) => {
        const bytes = Uint8Array.of(lead, 0x80 + at)
        return [decodedIn(page, bytes), new TextDecoder().decode(bytes)] as const
      }),
    ),
  ),
)
const READ_TWICE = new RegExp([...TWICE.keys()].join('|'), 'gu')

/** The mark of UTF-8, read so. */
const MARK_READ_TWICE = /^(?:ï»¿|Ôªø|´╗┐)/u

/** Text of UTF-8 that somebody's program read in a code page and saved, once or more: FÃ¶retag is Företag. Other text stays as it is. */
export function mendedTwice(text: string): string {
  if (text.search(READ_TWICE) < 0) return text
  return mendedTwice(
    wholeReadAgain(text) ?? text.replace(MARK_READ_TWICE, '').replace(READ_TWICE, seen => TWICE.get(seen)!),
  )
}

/** The whole text as the bytes that it was, read as UTF-8; null when some of it came otherwise. */
function wholeReadAgain(misread: string): string | null {
  for (const page of CODE_PAGES) {
    const known = bytesOf(page)
    const bytes = Array.from(misread, letter => known.get(letter) ?? -1)
    const text = bytes.includes(-1) ? null : utf8In(Uint8Array.from(bytes))
    if (text !== null) return text
  }
  return null
}

const bytesOf = (page: CodePage): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: 256 }, (_, byte) => [decodedIn(page, Uint8Array.of(byte)), byte]))
