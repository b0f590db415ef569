import type { Row } from '../../foundation/registers/rows.ts'
import type { RegisteredPerson } from '../../people/rules/read-person.ts'
import type { Compared } from './differing.ts'
import type { KeptJob, KeptPerson } from './known.ts'

/** A person with a coordination number seems to have got a personal number. Neither number is shown. */
export const NEW_NUMBER = {
  column: 'Personnummer',
  field: 'number',
  kept: 'samordningsnummer',
  told: 'personnummer',
} as const

/** The column of which a new value is a further employment. */
const EMPLOYER = 'Organisationsnummer'

const EDUCATIONS: Readonly<Record<string, string>> = {
  isced_0_2: 'grundskola',
  isced_3_4: 'gymnasium',
  isced_5_8: 'eftergymnasial',
  isced_unknown: 'okänd',
}

/** What a row tells of a person who is kept, cell by cell: an empty cell tells nothing. Of another employer only that it is another. */
export function comparedPerson(
  row: Row,
  subject: string,
  kept: Omit<KeptPerson, 'hasCoordinationNumber'>,
  told: RegisteredPerson,
): Compared[] {
  const tells = (column: string) => row.cell(column) !== null && !row.isUnreadable(column)
  const own = (
    [
      ['Förnamn', 'given_name'],
      ['Efternamn', 'family_name'],
      ['E-post', 'email'],
      ['Mobil', 'mobile'],
    ] as const
  ).flatMap(([column, field]) =>
    told[field] === '' ? [] : { column, field, subject, kept: kept[field], told: told[field] },
  )
  const education =
    told.education === 'isced_unknown'
      ? []
      : [
          {
            column: 'Utbildningsnivå',
            field: 'education',
            subject,
            kept: kept.education,
            told: told.education,
            written: (value: unknown) => EDUCATIONS[String(value)] ?? '',
          },
        ]
  const job = kept.jobs.find(one => one.organisation_number === told.organisation_number)
  const work: Compared[] = job
    ? comparedJob(subject, job, told, tells)
    : [
        {
          column: EMPLOYER,
          field: 'job',
          subject,
          kept: kept.jobs.map(one => one.organisation_number).join(', '),
          told: told.organisation_number,
          value: jobIn(told),
        },
      ]
  return [...own, ...education, ...work]
}

function comparedJob(
  subject: string,
  kept: KeptJob,
  told: KeptJob,
  tells: (column: string) => boolean,
): Compared[] {
  const cell = (column: string, field: keyof KeptJob | 'trained'): Compared => ({
    column,
    field,
    subject,
    employer: told.organisation_number,
    kept: field === 'trained' ? null : kept[field],
    told: field === 'trained' ? null : told[field],
  })
  const trained = ({ last_training_year, never_trained }: KeptJob) =>
    never_trained ? 'aldrig' : (last_training_year ?? 'okänt')
  return [
    ...(told.title ? [cell('Befattning', 'title')] : []),
    cell('Kategori', 'category'),
    ...(tells('Okvalificerat arbete') ? [cell('Okvalificerat arbete', 'is_unqualified')] : []),
    ...(tells('Senaste utbildning')
      ? [
          {
            ...cell('Senaste utbildning', 'trained'),
            kept: trained(kept),
            told: trained(told),
            value: { last_training_year: told.last_training_year, never_trained: told.never_trained },
          },
        ]
      : []),
    ...(told.team ? [cell('Team', 'team')] : []),
    ...(told.shift ? [cell('Skift', 'shift')] : []),
    ...(told.manager
      ? [
          {
            ...cell('Chef', 'manager'),
            kept: kept.manager?.who ?? null,
            told: told.manager.who,
            value: told.manager.contact_id,
          },
        ]
      : []),
  ]
}

const jobIn = (told: KeptJob): KeptJob => ({
  organisation_number: told.organisation_number,
  title: told.title,
  category: told.category,
  is_unqualified: told.is_unqualified,
  last_training_year: told.last_training_year,
  never_trained: told.never_trained,
  team: told.team,
  shift: told.shift,
  manager: told.manager,
})
