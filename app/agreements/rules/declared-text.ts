import { writtenOrganisationNumber } from '../../companies/rules/organisation-number.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Format, formatIn } from '../../foundation/format.ts'
import { type Language, type Spoken, spoken } from '../../foundation/text.ts'
import { declarationTexts } from '../messages/declaration.ts'
import { type DeclaredAid, type NewDeclaration, oreOfEuro } from './declaration.ts'

type Told = NewDeclaration & {
  company: { name: string; organisation_number: string | null }
  programme: string
  declared_on: LocalDate
  rateOn: (day: LocalDate) => string | null
  language: Language
}

/** The declaration as it is kept: exactly this text has the digest. */
export function declaredText({ language, company, rateOn, ...told }: Told): string {
  const t = spoken(declarationTexts, language)
  const format = formatIn(language)
  const head = [
    t.text_company(
      company.name,
      company.organisation_number ? writtenOrganisationNumber(company.organisation_number) : '–',
    ),
    ...(told.group_numbers.length > 0
      ? [t.text_group(told.group_numbers.map(writtenOrganisationNumber).join(', '))]
      : []),
    t.text_programme(told.programme),
    t.text_day(format.day(told.declared_on)),
  ]
  const aid = told.aid.map(one => `- ${aidLine(one, rateOn, t, format)}`)
  const answer = told.has_no_other_aid ? t.text_none : [t.text_some, ...aid].join('\n')
  const by = t.text_by(told.declared_by_name, told.declared_by_title)
  return `${[t.text_head, head.join('\n'), answer, t.text_true, by].join('\n\n')}\n`
}

const aidLine = (
  aid: DeclaredAid,
  rateOn: (day: LocalDate) => string | null,
  t: Spoken<typeof declarationTexts>,
  format: Format,
): string =>
  [
    aid.granter,
    format.day(aid.granted_on),
    t[`regulation_${aid.regulation}`],
    amountSaid(aid, rateOn, t, format),
    aid.purpose,
  ]
    .filter(Boolean)
    .join('; ')

/** "869,57 euro (10 000,00 kr till kursen 11,50)": both, whichever was told. */
function amountSaid(
  { euro_cents, ore, eur_rate, granted_on }: DeclaredAid,
  rateOn: (day: LocalDate) => string | null,
  t: Spoken<typeof declarationTexts>,
  format: Format,
): string {
  const euro = t.euro(format.ore(euro_cents).replace(/\u00a0(kr|SEK)$/, ''))
  const rate = eur_rate ?? rateOn(granted_on)
  if (rate === null) return euro
  return t.at_rate(euro, format.ore(ore ?? oreOfEuro(euro_cents, rate)), format.decimal(Number(rate), 2))
}
