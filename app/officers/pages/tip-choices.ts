import type { Visitor } from '../../access/visitor.ts'
import { municipalitiesOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import type { Spoken } from '../../foundation/text.ts'
import { countiesOf } from '../../programmes/queries.ts'
import type { OptionGroup } from '../../ui/field.tsx'
import type { tipTexts } from '../messages/tips.ts'
import { latestMunicipality } from '../queries/latest-municipality.ts'

export type TipChoices = {
  municipalities: OptionGroup[]
  /** Counties of the programme; elsewhere a reason is asked for. */
  counties: string[]
}

/** Municipalities to choose among: the one of the latest referral, those of the programme's counties, then the others. */
export async function tipChoicesOf(
  db: Db,
  visitor: Visitor,
  t: Spoken<typeof tipTexts>,
): Promise<TipChoices> {
  const all = await municipalitiesOf(db)
  const counties = visitor.programme === null ? [] : await countiesOf(db, visitor.programme)
  const latest = visitor.programme === null ? null : await latestMunicipality(db, visitor)
  const option = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name })
  const names = [...new Set([...counties, ...all.map(one => one.county).toSorted()])]
  return {
    counties,
    municipalities: [
      ...all.filter(one => one.code === latest).map(one => ({ label: t.latest, options: [option(one)] })),
      ...names.map(county => ({
        label: counties.length === 0 || counties.includes(county) ? county : t.outside(county),
        options: all.filter(one => one.county === county && one.code !== latest).map(option),
      })),
    ].filter(group => group.options.length > 0),
  }
}
