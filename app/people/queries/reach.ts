import { type RawBuilder, sql } from 'kysely'
import { TAKES_SMS } from '../../foundation/telephone.ts'

/** How a person is reached: by mail where there is an address, else as an SMS to a mobile, else by neither. */
export type Reach = 'mail' | 'sms' | 'none'

/** Of the `person` in the query, the same as the letters find it. Without a gateway nobody is reached by SMS. */
export const reachOf = (hasSms: boolean): RawBuilder<Reach> => sql<Reach>`
  case when person.email <> '' then 'mail' when ${hasSms}::boolean and person.mobile ~ ${AS_WRITTEN}
    and regexp_replace(replace(person.mobile, '(0)', ''), '[^+0-9]', '', 'g') ~ ${TAKES_SMS} then 'sms' else 'none' end`

/** Figures, spaces and what parts them: no words. */
const AS_WRITTEN = '^\\s*[+0-9(][-0-9\\s()/.‐-―]{5,29}\\s*$'
