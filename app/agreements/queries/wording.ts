import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { formatIn } from '../../foundation/format.ts'
import type { Language } from '../../foundation/text.ts'
import { financiersOf, partnersOf, programmeOf } from '../../programmes/queries.ts'
import { SUGGESTED } from '../messages/wording.ts'
import type { Placeholder } from '../rules/wording.ts'

export type Wording = {
  id: number | null
  version: number
  title: string
  body: string
  source: string
  made_at: Date | null
  made_by: string | null
}

/** The latest words in a language; those that we suggest, as version nought, as long as the programme has none of its own. */
export async function wordingIn(db: Db, programme_id: number, language: Language): Promise<Wording> {
  const kept = await db
    .selectFrom('agreement_template')
    .select(['id', 'version', 'title', 'body', 'source', 'made_at', 'made_by'])
    .where('programme_id', '=', programme_id)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return kept ?? { ...SUGGESTED[language], id: null, version: 0, made_at: null, made_by: null }
}

/** All versions in a language, the latest first. */
export const wordingsIn = (db: Db, programme_id: number, language: Language) =>
  db
    .selectFrom('agreement_template')
    .select(['id', 'version', 'title', 'source', 'made_at', 'made_by'])
    .where('programme_id', '=', programme_id)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .execute()

const EU: Record<Language, string> = {
  sv: 'Medfinansieras av Europeiska unionen',
  en: 'Co-funded by the European Union',
}

type Company = {
  name: string
  organisation_number: string
  municipality: string
  partner: string | null
}

/** What the names in the words stand for, in the programme and for one company. */
export async function valuesFor(
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  { company, language, day }: { company: Company; language: Language; day: LocalDate },
): Promise<Record<Placeholder, string>> {
  const programme_id = visitor.programme!
  const programme = (await programmeOf(db, programme_id))!
  const partners = await partnersOf(db, programme_id)
  const financiers = await financiersOf(db, programme_id)
  const format = formatIn(language)
  const owner = partners.find(partner => partner.kind === 'owner')?.name ?? programme.name
  const payers = financiers.filter(financier => financier.kind !== 'private').map(one => one.name)
  return {
    company: company.name,
    number: company.organisation_number,
    municipality: company.municipality,
    programme: programme.name,
    starts_on: format.day(programme.starts_on),
    ends_on: format.day(programme.ends_on),
    partner: company.partner ?? owner,
    owner,
    financing: payers.length > 0 ? new Intl.ListFormat(language).format(payers) : owner,
    eu: EU[language],
    offered_on: format.day(day),
  }
}
