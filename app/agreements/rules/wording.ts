import { createHash } from 'node:crypto'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

/** What the words may name. Each is filled in when the agreement is offered. */
export const PLACEHOLDERS = [
  'company',
  'number',
  'municipality',
  'programme',
  'starts_on',
  'ends_on',
  'partner',
  'owner',
  'financing',
  'eu',
  'offered_on',
] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Why the words cannot be used, or null: a name in braces that nothing is known about would stand in the agreement. */
export function wordingRefusal(body: string): Refusal | null {
  const unknown = [...body.matchAll(/\{([^{}\s]*)\}/g)].find(
    ([, name]) => !(PLACEHOLDERS as readonly string[]).includes(name ?? ''),
  )
  return unknown ? refuse('unknown-placeholder', { field: 'body', about: { name: unknown[0] } }) : null
}

/** The agreement as one text: the title, an empty line, and the words with everything filled in. This is what the digest is of. */
export const agreementText = (
  { title, body }: { title: string; body: string },
  values: Readonly<Record<Placeholder, string>>,
): string => {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (name, key: string) => values[key as Placeholder] ?? name)
  return `${fill(title).trim()}\n\n${fill(body).replaceAll('\r\n', '\n').trim()}\n`
}

/** The first line is the title, the rest are the words. */
export function partsOf(text: string): { title: string; body: string } {
  const end = text.indexOf('\n')
  return end === -1 ? { title: text, body: '' } : { title: text.slice(0, end), body: text.slice(end).trim() }
}

/** SHA-256 of exactly these characters, in hexadecimal digits. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

/** In groups of eight, as it is read and compared. */
export const digestShown = (digest: string): string => digest.match(/.{1,8}/g)?.join(' ') ?? ''
