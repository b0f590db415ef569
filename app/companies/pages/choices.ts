import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { isClosedOn } from '../../programmes/queries/closed-on.ts'
import { countiesOf, partnersOf } from '../../programmes/queries.ts'
import type { Option, OptionGroup } from '../../ui/field.tsx'
import { municipalitiesOf, waysInOf } from '../queries.ts'

export type CompanyChoices = {
  municipalities: OptionGroup[]
  partners: Option[]
  ways: string[]
  /** The plan takes in no more this year. */
  is_closed_year: boolean
}

type Asked = Pick<Visit, 'visitor' | 'ground'> & { db: Db }

/** What the form of a company lets one choose among; municipalities county by county, the programme's own first. */
export async function companyChoicesOf({ db, visitor, ground }: Asked): Promise<CompanyChoices> {
  const programme_id = visitor.programme ?? 0
  const municipalities = await municipalitiesOf(db)
  const partners = await partnersOf(db, programme_id)
  const counties = new Set([
    ...(await countiesOf(db, programme_id)),
    ...municipalities.map(one => one.county),
  ])
  return {
    municipalities: [...counties]
      .map(county => ({
        label: county,
        options: municipalities
          .filter(one => one.county === county)
          .map(one => ({ value: one.code, label: one.name })),
      }))
      .filter(group => group.options.length > 0),
    partners: partners.map(({ id, name }) => ({ value: String(id), label: name })),
    ways: await waysInOf(db, visitor),
    is_closed_year: await isClosedOn(db, programme_id, ground.clock.today()),
  }
}
