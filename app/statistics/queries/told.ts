import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { type Told, toldIn } from '../rules/told.ts'

/**
 * What has been told of the programme's people, for those who see no small counts: the last close, and how many participants
 * there were at each before it. The one door to figures about people for them; it gives nothing that was not told. Asked once in a reading.
 */
export const toldOf = askedOnce(
  (programme_id: number) => programme_id,
  async (db: Db, programme_id: number): Promise<Told> => {
    const { rows } = await sql<{
      until: LocalDate
      figure: string
      told: bigint | null
      told_until: LocalDate | null
      is_few: boolean
    }>`
      select until, figure, told, told_until, is_few from published_figure
      where programme_id = ${programme_id}
        and (figure = 'all' or until = (select max(until) from published_figure where programme_id = ${programme_id}))
      order by until, figure`.execute(db)
    return toldIn(rows)
  },
)
