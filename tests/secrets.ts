import { readFileSync } from 'node:fs'
import type { Db } from '../app/foundation/database.ts'
import type { Vault } from '../app/foundation/vault.ts'
import { EXAMPLE, recordsIn } from './registers.ts'

/** What no page may show: numbers, birthdays, and everything about people with protected identity. */
export type Secrets = { words: readonly string[]; found(text: string): string[] }

/** Reads what is secret in the database and in the registers that the demonstration came from. */
export async function secretsOf(db: Db, vault: Vault): Promise<Secrets> {
  const sealed = await db.selectFrom('personal_number').select('cipher').execute()
  const typed = rowsOf('deltagare.csv').map(row => row.Personnummer ?? '')
  const numbers = new Set(
    [...sealed.map(({ cipher }) => vault.open(cipher)), ...typed]
      .map(tenDigits)
      .filter(number => number.length === 10),
  )
  const people = await db
    .selectFrom('person')
    .select(['born_on', 'given_name', 'family_name', 'email'])
    .execute()
  const birthdays = new Set(people.map(person => person.born_on))
  const words = protectedWords(people)
  return {
    words,
    found: text => [
      ...[...text.matchAll(NUMBER)]
        .map(([, number]) => tenDigits(number!))
        .filter(number => numbers.has(number)),
      ...[...text.matchAll(BIRTHDAY)].map(([day]) => day).filter(day => birthdays.has(day)),
      ...words.filter(word => text.includes(word)),
    ],
  }
}

/** Ten or twelve digits, with or without a sign before the last four; each place in the text is looked at. */
const NUMBER = /(?<![\d.])(?=((?:\d\d)?\d{6}[-+–]?\d{4})(?!\d))/g
const BIRTHDAY = /\b(?:19\d\d|200\d)-\d\d-\d\d\b/g

const tenDigits = (number: string) => number.replace(/\D/g, '').slice(-10)

type Named = { given_name: string; family_name: string; email: string }

/** Names, addresses and telephones of the protected, as they came; a name that somebody else has too tells nothing. */
function protectedWords(others: readonly Named[]): string[] {
  const isProtected = (row: Record<string, string>) =>
    /^(ja|x|1|j|sant)$/i.test((row['Skyddade personuppgifter'] ?? '').trim())
  const rows = rowsOf('deltagare.csv')
  const hidden = rows.filter(isProtected)
  if (hidden.length === 0) throw new Error('nobody in the registers has protected identity')
  const known = new Set(
    others.flatMap(({ given_name, family_name, email }) => [...namesOf(given_name, family_name), email]),
  )
  const words = hidden.flatMap(row => {
    const mobile = row.Mobil ?? ''
    return [
      ...namesOf(row.Förnamn ?? '', row.Efternamn ?? ''),
      row['E-post'] ?? '',
      mobile,
      mobile.replace(/\D/g, ''),
    ]
  })
  return [...new Set(words)].filter(word => word.length > 6 && !known.has(word))
}

const namesOf = (given: string, family: string) => [`${given} ${family}`.trim(), `${family}, ${given}`]

function rowsOf(name: string): Record<string, string>[] {
  const { header, rows } = recordsIn({ name, bytes: readFileSync(new URL(name, EXAMPLE)) })
  const columns = header.map(column => column.replace(/^\ufeff/, '').trim())
  return rows.map(row => Object.fromEntries(row.map((cell, at) => [columns[at] ?? '', cell.trim()])))
}
