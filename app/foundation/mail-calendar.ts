import PostalMime from 'postal-mime'

const CALENDARS = ['text/calendar', 'application/ics']

/** The calendar that a letter carries, as text: in its body or as a file. Null when it carries none. */
export async function calendarIn(raw: Uint8Array): Promise<string | null> {
  const email = await PostalMime.parse(raw).catch(() => null)
  const part = email?.attachments.find(
    ({ mimeType, filename }) => CALENDARS.includes(mimeType) || /\.ics$/i.test(filename ?? ''),
  )
  if (!part) return null
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
}
