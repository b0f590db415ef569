/** Letters with a mark, and in the same places what they are found as. */
export const WITH_MARKS = 'àáâãäåæçčćèéêëęìíîïłñńòóôõöøśšùúûüýÿźżž'
export const WITHOUT = 'aaaaaaaccceeeeeiiiilnnoooooossuuuuyyzzz'
const MOST_WORDS = 5

/** What was typed, taken apart: small letters without accents, at most five words. */
export const searchWords = (typed: string): string[] =>
  // A letter and its mark may come as two signs, as the file names of a Mac do.
  [...typed.normalize('NFC').toLowerCase()]
    .map(sign => WITHOUT[WITH_MARKS.indexOf(sign)] ?? sign)
    .join('')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)

/** As an organisation number begins, with or without its hyphen; null for anything else. */
export function organisationNumberTyped(typed: string): string | null {
  const figures = typed.replace(/[\s-]/g, '')
  return /^\d{3,10}$/.test(figures) ? figures : null
}
