import PostalMime, { type Email } from 'postal-mime'

/** What a mail server tells of a letter that did not arrive. RFC 3464. */
export type DeliveryReport = {
  /** Every address that the report may have come to: one of them is the letter's own. */
  came_to: string[]
  /** `failed` for good, or only `delayed`; what else is told, such as delivered, is no trouble. */
  outcome: 'failed' | 'delayed' | 'other'
  /** RFC 3463, such as 5.1.1; null when the server gives none. */
  status: string | null
}

const STATUS_PARTS = ['message/delivery-status', 'message/global-delivery-status']
const CAME_TO = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to']

/** Reads a report; null when the text is no report, or none that can be understood. */
export async function readDeliveryReport(raw: Uint8Array): Promise<DeliveryReport | null> {
  const email = await PostalMime.parse(raw, { forceRfc822Attachments: true }).catch(() => null)
  const part = email?.attachments.find(one => STATUS_PARTS.includes(one.mimeType))
  if (!email || !part) return null
  const [, ...recipients] = blocksIn(textOf(part.content))
  if (recipients.length === 0) return null
  const told = recipients.map(fields => ({
    action: (fields.get('action') ?? '').toLowerCase(),
    status: /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null,
  }))
  const worst = told.find(one => one.action === 'failed') ?? told.find(one => one.action === 'delayed')
  return {
    came_to: addressesOf(email),
    outcome: worst ? (worst.action as 'failed' | 'delayed') : 'other',
    status: worst?.status ?? null,
  }
}

/** Groups of "Field: value", parted by empty lines; a line that begins with space goes on from the one before. */
function blocksIn(text: string): Map<string, string>[] {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
    .map(block => new Map([...block.matchAll(/^([A-Za-z-]+):\s*(.*)$/gm)].map(fieldOf)))
    .filter(fields => fields.size > 0)
}

const fieldOf = ([, name, value]: RegExpMatchArray): [string, string] => [name!.toLowerCase(), value!.trim()]

const addressesOf = ({ headers }: Email): string[] =>
  headers
    .filter(header => CAME_TO.includes(header.key))
    .flatMap(header => [...header.value.matchAll(/[^\s<>,;"]+@[^\s<>,;"]+/g)].map(([address]) => address))

const textOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)
