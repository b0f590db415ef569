import { texts } from '../foundation/text.ts'

/** What the pages of bookings say. */
export const bookingTexts = texts({
  person: { sv: 'Person', en: 'Person' },
  no_name: { sv: 'Namn saknas', en: 'No name' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  book: { sv: 'Boka person', en: 'Book a person' },
  book_title: { sv: 'Boka person', en: 'Book a person' },
  to_declaration: { sv: 'Till företagets försäkran', en: 'To the company’s declaration' },
  book_lede: {
    sv: 'Sök på namn eller företag. De tjugo första visas.',
    en: 'Search by name or company. The first twenty are shown.',
  },
  search_person: { sv: 'Namn eller företag', en: 'Name or company' },
  found_people: { sv: 'Personer som passar', en: 'People who match' },
  company: { sv: 'Företag', en: 'Company' },
  seat: { sv: 'Plats', en: 'Seat' },
  is_booked: { sv: 'Har en plats', en: 'Has a seat' },
  book_one: { sv: 'Boka', en: 'Book' },
  record_one: { sv: 'Anteckna närvaro', en: 'Record attendance' },
  cancel: { sv: 'Avboka', en: 'Cancel' },
  cancel_title: { sv: (name: string) => `Avboka ${name}`, en: (name: string) => `Cancel for ${name}` },
  cancel_lede: { sv: 'Platsen blir ledig för någon annan.', en: 'The seat becomes free for someone else.' },
  cancel_reason: { sv: 'Varför avbokas platsen?', en: 'Why is the seat cancelled?' },
  save_cancel: { sv: 'Avboka platsen', en: 'Cancel the seat' },
})
