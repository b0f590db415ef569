/** What a guest says to an invitation. */
const GUEST_ANSWERS = ['accepted', 'tentative', 'declined'] as const
export type GuestAnswer = (typeof GUEST_ANSWERS)[number]

export const isGuestAnswer = (text: unknown): text is GuestAnswer => GUEST_ANSWERS.some(one => one === text)

/** The answer of one guest's calendar. `sequence`: which version of the time it is an answer to. */
export type CalendarAnswer = { uid: string; sequence: number; email: string; answer: GuestAnswer }

/**
 * Reads the answer that a calendar sends to an invitation (RFC 5546, METHOD:REPLY); null when it is none. Of a file with more than one
 * attendee, as Outlook writes on behalf of others, the first that says something is read.
 */
export function readCalendarAnswer(ics: string): CalendarAnswer | null {
  const lines = ics
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map(propertyIn)
  if (!lines.some(({ name, value }) => name === 'METHOD' && value.toUpperCase() === 'REPLY')) return null
  const uid = lines.find(({ name }) => name === 'UID')?.value
  const sequence = Number(lines.find(({ name }) => name === 'SEQUENCE')?.value ?? 0)
  for (const { name, parameters, value } of lines) {
    const answer = /;PARTSTAT="?([A-Z-]+)/i.exec(parameters)?.[1]?.toLowerCase()
    const email = /^mailto:(.+)$/i.exec(value)?.[1]
    if (name === 'ATTENDEE' && uid && email && isGuestAnswer(answer))
      return { uid, sequence: Number.isInteger(sequence) ? sequence : 0, email: email.trim(), answer }
  }
  return null
}

/** `ATTENDEE;CN="A: B";PARTSTAT=DECLINED:mailto:a@b.example`: a colon within quotes parts nothing. */
function propertyIn(line: string) {
  const [, name = '', parameters = '', value = ''] =
    /^([\w-]+)((?:;[^=:;]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):(.*)$/.exec(line) ?? []
  return { name: name.toUpperCase(), parameters, value: value.trim() }
}
