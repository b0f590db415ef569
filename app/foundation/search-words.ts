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

// Between the figures of the day and the last four, and between the parts of a day, people write all sorts of signs.
const BETWEEN = String.raw`[\s+./\u2010-\u2015\u2212-]*`
const NUMBER = new RegExp(
  String.raw`(?<!\d)(?:(?:18|19|20)${BETWEEN})?\d{2}${BETWEEN}(?:0[1-9]|1[0-2])${BETWEEN}\d{2}${BETWEEN}\d{4}(?!\d)`,
)

/**
 * Whether the number of a person stands in what was typed, alone or among words: ten figures of which the third and
 * fourth are a month, with or without the century before. An organisation has at least 20 there.
 */
export const holdsPersonalNumber = (typed: string): boolean => NUMBER.test(typed.normalize('NFKC'))

/** What an address asks for, without what looks like the number of a person: no address that we write repeats one. */
export const askedWithoutNumbers = (asked: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...asked].filter(each => !each.some(holdsPersonalNumber)))

/** As an organisation number begins, with or without its hyphen; null for anything else. */
export function organisationNumberTyped(typed: string): string | null {
  const figures = typed.replace(/[\s-]/g, '')
  return /^\d{3,10}$/.test(figures) ? figures : null
}
