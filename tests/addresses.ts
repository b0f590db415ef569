import type { ServerBuild } from 'react-router'
import type { Places } from './places.ts'

/** Every address of the built pages, as written in app/routes.ts. The root, which only holds the others, is left out. */
export const patternsOf = (build: ServerBuild): string[] =>
  Object.values(build.routes)
    .filter(route => route !== undefined && route.parentId !== undefined)
    .map(route => `/${route!.path ?? ''}`)
    .sort()

const AFTER: Record<string, keyof Places> = {
  foretag: 'company',
  personer: 'person',
  utbildningar: 'course',
  tillfallen: 'occasion',
  natura: 'entry',
  import: 'import',
  kalender: 'appointment',
  formedlingar: 'hand_over',
}

/** What stands for a word in an address that is no number of a programme's things. */
const WORDS: Record<string, string> = {
  token: 'ingen-sadan',
  'token.ics': 'ingen-sadan.ics',
  language: 'en',
  page: 'hjalp',
}

/** What an address needs behind the question mark to show anything. */
const ASKED: Record<string, (places: Places) => string> = {
  '/:programme/installningar/mal': () => '?matt=companies',
  '/:programme/installningar/brev/andring': () => '?brev=appointment_made',
  '/:programme/tillfallen/:id/narvaro/ny': ({ person }) => `?person=${person}`,
}

/** The address with a programme and its things filled in. */
export function addressOf(pattern: string, slug: string, places: Places): string {
  const isProtected = pattern.includes('/skyddade/')
  const isBooking = pattern.includes('/bokning')
  const parts = pattern.split('/')
  const path = parts
    .map((part, at) => {
      if (part === '*') return 'finns-inte/alls'
      if (!part.startsWith(':')) return part
      const name = part.slice(1)
      if (name === 'programme') return slug
      if (isProtected && name === 'attendance') return places.hidden
      if (name === 'id' && pattern.endsWith('/:visit')) return places.visited
      if (isBooking) return places[name === 'id' ? 'coming' : 'booked']
      if (name === 'id') return places[AFTER[parts[at - 1]!]!]
      return WORDS[name] ?? places[name as keyof Places]
    })
    .join('/')
  return path + (ASKED[pattern]?.(places) ?? '')
}

/** Whether something in a programme, and not only the programme, is named by the address. */
export const hasThing = (pattern: string): boolean => /^\/:programme\/.*:/.test(pattern)
