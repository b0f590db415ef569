import type { ServerBuild } from 'react-router'
import type { Places } from './places.ts'

type Route = NonNullable<ServerBuild['routes'][string]>

/** Every address of the built pages, as written in app/routes.ts. The root and the layouts, which only hold others, are left out. */
export function patternsOf({ routes }: ServerBuild): string[] {
  const all = Object.values(routes).filter(route => route !== undefined)
  const holders = new Set(all.map(route => route.parentId))
  const parts = (route: Route): string[] => [
    ...(route.parentId ? parts(routes[route.parentId]!) : []),
    ...(route.path ? [route.path] : []),
  ]
  return all
    .filter(route => !holders.has(route.id))
    .map(route => `/${parts(route).join('/')}`)
    .sort()
}

const AFTER: Record<string, keyof Places> = {
  foretag: 'company',
  personer: 'person',
  utbildningar: 'course',
  tillfallen: 'occasion',
  natura: 'entry',
  import: 'import',
  kalender: 'appointment',
  formedlingar: 'hand_over',
  kompetenser: 'competence',
}

/** What stands for a word in an address that is no number of a programme's things. */
const WORDS: Record<string, string> = {
  token: 'ingen-sadan',
  'token.ics': 'ingen-sadan.ics',
  language: 'en',
  page: 'hjalp',
  area: 'a',
  team: '999999999',
  sheet: '999999999',
  list: '999999999',
  number: 'ingen-sadan',
}

/** What an address needs behind the question mark to show anything. */
const ASKED: Record<string, (places: Places) => string> = {
  '/:programme/foretag/:id/chefer/val': ({ person }) => `?person=${person}`,
  '/:programme/installningar/mal': () => '?matt=companies',
  '/:programme/installningar/brev/andring': () => '?brev=appointment_made',
  '/:programme/installningar/brev/sms': () => '?brev=hours_unsigned',
  '/:programme/foretag/:id/kompetenser/roll': ({ role }) => `?namn=${encodeURIComponent(role)}`,
  '/:programme/tillfallen/:id/narvaro/ny': ({ person }) => `?person=${person}`,
}

/** The address with a programme and its things filled in. */
export function addressOf(pattern: string, slug: string, places: Places): string {
  const isProtected = pattern.includes('/skyddade/')
  const isBooking = pattern.includes('/tillfallen/:id/bokning')
  const parts = pattern.split('/')
  const path = parts
    .map((part, at) => {
      if (part === '*') return 'finns-inte/alls'
      if (!part.startsWith(':')) return part
      const name = part.slice(1)
      if (name === 'programme') return slug
      if (isProtected && name === 'attendance') return places.hidden
      if (name === 'id' && pattern.endsWith('/:visit')) return places.visited
      if (name === 'id' && pattern.includes('/:workshop')) return places.gathered
      if (name === 'id' && pattern.includes('/:assessment')) return places.assessed
      if (name === 'id' && pattern.includes('/foretag/:id/kompetenser')) return places.matrixed
      if (name === 'id' && pattern.includes('/foretag/:id/plan')) return places.planned
      if (name === 'id' && pattern.endsWith('/:walkin')) return places.walked
      if (name === 'id' && pattern.includes('/intyg/:certificate')) return places.certified
      if (name === 'id' && pattern.endsWith('/trappan/:person')) return places.matrixed
      if (name === 'person' && pattern.endsWith('/trappan/:person')) return places.who.slice(1)
      if (name === 'id' && pattern.includes('/framsteg')) return places.bundle
      if (name === 'occasion') return places.coming
      if (isBooking) return places[name === 'id' ? 'coming' : 'booked']
      if (name === 'id') return places[AFTER[parts[at - 1]!]!]
      return WORDS[name] ?? places[name as keyof Places]
    })
    .join('/')
  return path + (ASKED[pattern]?.(places) ?? '')
}

/** Whether something in a programme, and not only the programme, is named by the address. */
export const hasThing = (pattern: string): boolean => /^\/:programme\/.*:/.test(pattern)
