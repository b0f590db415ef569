import { searchWords } from '../../foundation/search-words.ts'

export type Named = { given_name: string; family_name: string }
/** The same words, in whatever order and with or without marks; or like enough to be the same person. */
export type Likeness = 'same' | 'like'

/** So many letters of a name stand for the whole of it: "Alex", "Kristi". Our own choice. */
const SHORTENED = 3
/** From so many letters a name may be two letters wrong, before that one. Our own choice. */
const LONG = 7

/** How like what was taken down, as it was heard, is to the name of somebody; null where it is not. */
export function likeness(taken: Named, person: Named): Likeness | null {
  const [heard, known] = [wordsOf(taken), wordsOf(person)]
  if (heard.length === 0 || known.length === 0) return null
  if (heard.toSorted().join(' ') === known.toSorted().join(' ')) return 'same'
  const [fewer, more] = heard.length <= known.length ? [heard, known] : [known, heard]
  // One name that is like tells nothing: there are many Annas.
  return fewer.length > 1 && areFoundIn(fewer, more) ? 'like' : null
}

const wordsOf = ({ given_name, family_name }: Named): string[] =>
  searchWords(`${given_name} ${family_name}`.replace(/[-–'’.]/g, ' '))

/** Whether each of the words is like one of the others, no two of them the same one. */
function areFoundIn(words: readonly string[], others: readonly string[]): boolean {
  const [first, ...rest] = words
  if (first === undefined) return true
  return others.some(
    (other, at) =>
      isLike(first, other) &&
      areFoundIn(
        rest,
        others.filter((_, nth) => nth !== at),
      ),
  )
}

function isLike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if ((short.length === 1 || short.length >= SHORTENED) && long.startsWith(short)) return true
  return short.length > 2 && lettersApart(short, long) <= (long.length >= LONG ? 2 : 1)
}

/** How many letters are to be changed, added or taken away to make one word of the other; two that have changed places are one. */
function lettersApart(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const is_same = one[i - 1] === other[j - 1]
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (is_same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[one.length]![other.length]!
}
