/** The one rule of how a number is typed, in forms and in registers alike: `1 250`, `1 000,5`, `-3.25`. */

/** Between figures people write spaces of every kind. */
export const withoutSpaces = (text: string): string => text.replace(/\s/g, '')

/** A number with comma or point, as decimal text with a point; null when it is none. */
export function decimalTyped(text: string): string | null {
  const bare = withoutSpaces(text).replace('−', '-')
  return /^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/.test(bare) ? bare.replace(',', '.').replace(/^\+/, '') : null
}

/** A whole number of at most nine figures, which every column of the database holds; null when it is none. */
export function wholeTyped(text: string): number | null {
  const bare = withoutSpaces(text)
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null
}
