/** The text of bytes that are UTF-8 all through, else null. A mark at the beginning is left out. */
export function utf8In(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
