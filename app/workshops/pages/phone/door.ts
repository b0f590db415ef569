import { found, invalid, sentenceOf } from '../../../access/answers.ts'
import type { Limit } from '../../../access/rules.ts'
import { mayTry } from '../../../access/sign-in/rate-limit.ts'
import { openAction, openPage, type Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { houseScope, reading, type Scope } from '../../../foundation/transact.ts'
import { roomTexts } from '../../messages/room.ts'
import { roomOf } from '../../queries/room.ts'
import type { Room } from '../../rules/room.ts'
import { type Seated, seatedBy } from '../../rules/seat-token.ts'

/** How often a phone in a room may send. */
const SENT_BY_PHONE: Limit = { most: 240, minutes: 15 }

/** What a page of a phone in a room is given. */
export type SeatVisit = Visit & {
  seated: Seated
  /** The house within the programme: nobody is signed in. */
  scope: Scope
  home: string
}

/** A loader for whoever has the phone; a seat that is not ours is 404. One that was let go sees that the meeting is over. */
export const seatPage = <T>(
  show: (visit: SeatVisit & { room: Room; db: Db; is_in: boolean }) => Promise<T>,
) =>
  openPage(async visit => {
    const own = boundTo(visit)
    return reading(visit.ground, own.scope, async db => {
      const room = found(await roomOf(db, own.seated))
      const is_in = room.seats.some(seat => seat.id === own.seated.seat_id)
      return show({ ...own, room, db, is_in })
    })
  })

/**
 * An action for whoever has the phone, a limited number of times. What is refused is kept nowhere: a ballot and a seat must not lie
 * together, sealed or not.
 */
export const seatAction = <T>(carryOut: (visit: SeatVisit & { form: FormData }) => Promise<T>) =>
  openAction(
    async visit => {
      const own = boundTo(visit)
      if (!(await mayTry(visit.ground, 'sent from a room', visit.params.token!, SENT_BY_PHONE)))
        return invalid(visit.form, { form: sentenceOf('too-many-tries', visit.say(roomTexts)) }, 429)
      return carryOut({ ...own, form: visit.form })
    },
    { keepsNothing: true },
  )

function boundTo(visit: Visit): SeatVisit {
  const token = visit.params.token ?? ''
  const seated = found(seatedBy(visit.ground.vault, token))
  return {
    ...visit,
    seated,
    scope: { ...houseScope, programme: seated.programme_id },
    home: `/rum/${token}`,
  }
}
