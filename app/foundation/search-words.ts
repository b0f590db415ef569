/** Letters with a mark, and in the same places what they are found as. */
export const WITH_MARKS = 'àáâãäåæçčćèéêëęìíîïłñńòóôõöøśšùúûüýÿźżž'
export const WITHOUT = 'aaaaaaaccceeeeeiiiilnnoooooossuuuuyyzzz'
const MOST_WORDS = 5

/** What was typed, taken apart: small letters without accents, at most five words. */
export const searchWords = (typed: string): string[] =>
  [...typed.toLowerCase()]
    .map(sign => WITHOUT[WITH_MARKS.indexOf(sign)] ?? sign)
    .join('')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)

/** Twelve figures, or ten of which the third and fourth are a month: the number of a person. An organisation has at least 20 there. */
export function isPersonalNumber(typed: string): boolean {
  const figures = typed.replace(/[\s+-]/g, '')
  return /^(?:\d{2})?\d{2}(?:0[1-9]|1[0-2])\d{6}$/.test(figures)
}

/** As an organisation number begins, with or without its hyphen; null for anything else. */
export function organisationNumberTyped(typed: string): string | null {
  const figures = typed.replace(/[\s-]/g, '')
  return /^\d{3,10}$/.test(figures) ? figures : null
}
