import type { AppointmentKind } from '../../app/appointments/rules/appointment.ts'

export type Who = 'ingela' | 'mirza' | 'lina' | 'jonas' | 'karin'
export const EMAILS: Record<Who, string> = {
  ingela: 'ombud18@exempel.example',
  mirza: 'ombud8@exempel.example',
  lina: 'lina.berglund@exempel.example',
  jonas: 'jonas.holmkvist@exempel.example',
  karin: 'karin.ekdahl@exempel.example',
}

/** Something that is booked in the demonstration. */
export type Told = {
  by: Who
  /** Whose company: the officer's first, second … or the one whose visitor signs in. None for a meeting of the partnership. */
  at: readonly [Who, number] | 'own' | null
  kind: AppointmentKind
  title: string
  /** Workdays from the day of the demonstration; those before have been. */
  days: number
  hours: readonly [string, string]
  place: string
  with: readonly Who[]
}

export const STORY: readonly Told[] = [
  {
    by: 'lina',
    at: ['ingela', 0],
    kind: 'workshop_1',
    title: 'Workshop 1, Mind the Gap',
    days: 1,
    hours: ['08:00', '12:00'],
    place: 'Hos företaget, stora konferensrummet',
    with: ['lina', 'ingela'],
  },
  {
    by: 'ingela',
    at: ['ingela', 1],
    kind: 'visit',
    title: 'Första besöket',
    days: -9,
    hours: ['13:00', '14:00'],
    place: 'Hos företaget',
    with: ['ingela'],
  },
  {
    by: 'ingela',
    at: ['ingela', 2],
    kind: 'visit',
    title: 'Besök hos ledning och klubb',
    days: 2,
    hours: ['10:00', '11:30'],
    place: 'Hos företaget',
    with: ['ingela', 'lina'],
  },
  {
    by: 'ingela',
    at: ['ingela', 1],
    kind: 'meeting',
    title: 'Avstämning inför workshop 1',
    days: 5,
    hours: ['15:00', '15:30'],
    place: 'Telefon',
    with: ['ingela', 'lina'],
  },
  {
    by: 'karin',
    at: 'own',
    kind: 'workshop_1',
    title: 'Workshop 1, Mind the Gap',
    days: -22,
    hours: ['08:00', '12:00'],
    place: 'Hos företaget',
    with: ['karin'],
  },
  {
    by: 'karin',
    at: 'own',
    kind: 'workshop_2',
    title: 'Workshop 2, från gap till plan',
    days: 6,
    hours: ['12:30', '16:30'],
    place: 'Hos företaget',
    with: ['karin'],
  },
  {
    by: 'ingela',
    at: 'own',
    kind: 'visit',
    title: 'Besök i gjutningen med klubben',
    days: 9,
    hours: ['13:00', '14:30'],
    place: 'Hos företaget',
    with: ['ingela'],
  },
  {
    by: 'jonas',
    at: ['mirza', 0],
    kind: 'workshop_1',
    title: 'Workshop 1, Mind the Gap',
    days: -6,
    hours: ['12:30', '16:30'],
    place: 'Techtank, Olofström',
    with: ['jonas', 'mirza'],
  },
  {
    by: 'karin',
    at: null,
    kind: 'meeting',
    title: 'Partnerskapets månadsmöte',
    days: 7,
    hours: ['09:00', '10:30'],
    place: 'Video',
    with: ['karin', 'lina', 'jonas', 'ingela', 'mirza'],
  },
  {
    by: 'karin',
    at: null,
    kind: 'meeting',
    title: 'Partnerskapets månadsmöte',
    days: -15,
    hours: ['09:00', '10:30'],
    place: 'Video',
    with: ['karin', 'lina', 'jonas', 'ingela'],
  },
]
