import { tongueOf } from '../../access/participants/spoken.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { languagesOf, languagesOfAny } from '../queries/languages.ts'

type Asked = { programme_id: number | null; today: LocalDate }

/** In which language a page for participants is: of those of its programme, or of any where it is not known yet whose it is. */
export const tongueIn = async (db: Db, request: Request, { programme_id, today }: Asked) =>
  tongueOf(
    request,
    programme_id === null ? await languagesOfAny(db, today) : await languagesOf(db, { programme_id, today }),
  )
