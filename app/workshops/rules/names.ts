/** A given name and a family name beside each other, somewhere after the first word of a sentence. */
const TWO_NAMES = /(?<=[\p{L}\p{N},;:] )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u

/**
 * Whether a card seems to name somebody: by the whole name of one who works there, or by two words in a row that are written as
 * names are. It warns, and whoever wrote the card decides.
 */
export function namesSomeone(text: string, known: readonly string[]): boolean {
  const words = ` ${plain(text)} `
  return TWO_NAMES.test(text) || known.some(name => words.includes(` ${plain(name)} `))
}

const plain = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
