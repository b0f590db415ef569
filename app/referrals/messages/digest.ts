import { texts } from '../../foundation/text.ts'

/** One letter of several hand-overs. */
export const digestTexts = texts({
  named: {
    sv: (names: readonly string[], more: number) =>
      more === 0 ? listed(names, 'och') : `${names.join(', ')} och ${more} till`,
    en: (names: readonly string[], more: number) =>
      more === 0 ? listed(names, 'and') : `${names.join(', ')} and ${more} more`,
  },
})

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
