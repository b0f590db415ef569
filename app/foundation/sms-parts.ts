/** The signs of GSM 03.38's own alphabet, seven bits each; those of its extension take two. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const EXTENDED = new Set('\f^{}\\[~]|€')

export type SmsCoding = 'gsm7' | 'ucs2'
/** How many a text may hold alone, and in each of several parts: the rest of those says where the part belongs. GSM 03.40. */
const ROOM = { gsm7: { alone: 160, each: 153 }, ucs2: { alone: 70, each: 67 } }

/** Swedish fits in GSM's own alphabet; a single sign outside it makes every sign of the text two octets wide. */
export function smsParts(text: string): { coding: SmsCoding; parts: number } {
  const signs = [...text]
  const coding = signs.every(sign => BASIC.has(sign) || EXTENDED.has(sign)) ? 'gsm7' : 'ucs2'
  const widths = signs.map(sign => (coding === 'ucs2' ? sign.length : EXTENDED.has(sign) ? 2 : 1))
  const { alone, each } = ROOM[coding]
  if (widths.reduce((sum, width) => sum + width, 0) <= alone) return { coding, parts: 1 }
  // A sign of two is never parted.
  let [parts, filled] = [1, 0]
  for (const width of widths)
    if (filled + width > each) [parts, filled] = [parts + 1, width]
    else filled += width
  return { coding, parts }
}
