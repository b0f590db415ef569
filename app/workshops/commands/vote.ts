import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Room, Vote } from '../rules/room.ts'
import type { Seated } from '../rules/seat-token.ts'
import { type Ballot, ballotRefusal, type Dots, dotsOf, LEAST_BALLOTS, shuffled } from '../rules/vote.ts'
import { leading, noteIn, seated } from './change-room.ts'

type At = { company_id: number; workshop_id: number }

/**
 * Opens a vote for those who are in the room now. Refuses `vote-is-open`, `nothing-to-vote-on`, `too-few-to-vote` and as leading does.
 */
export const openVote = (tx: Tx, visitor: Visitor, at: At) =>
  leading(tx, visitor, at, async room => {
    if (room.vote && !room.vote.is_closed) return refuse('vote-is-open')
    if (room.needs.length === 0) return refuse('nothing-to-vote-on')
    if (room.seats.length < LEAST_BALLOTS)
      return refuse('too-few-to-vote', { about: { least: LEAST_BALLOTS } })
    await forgetVotes(tx, room)
    const vote = await tx.db
      .insertInto('workshop_vote')
      .values({
        programme_id: room.programme_id,
        workshop_id: room.id,
        step: room.step,
        dots: room.template.dots,
        opened_on: tx.clock.today(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.db
      .insertInto('workshop_open_vote')
      .values({
        vote_id: vote.id,
        programme_id: room.programme_id,
        may_vote: room.seats.map(seat => seat.id),
      })
      .execute()
    await noteIn(tx, room, 'vote-opened', { needs: room.needs.length })
  })

/** What was voted before is gone: two votes side by side would tell what whoever came between them voted. */
export async function forgetVotes(tx: Tx, room: Pick<Room, 'id'>): Promise<void> {
  await tx.db
    .deleteFrom('workshop_ballot')
    .where('vote_id', 'in', tx.db.selectFrom('workshop_vote').select('id').where('workshop_id', '=', room.id))
    .execute()
  await tx.db
    .updateTable('workshop_need')
    .set({ effect: null, urgency: null })
    .where('workshop_id', '=', room.id)
    .execute()
}

/**
 * A ballot, under the random number that the phone keeps: sent again under it, it takes the place of the former. Who has voted and
 * what was voted are kept apart, and neither is noted. Whoever came after the first ballot is not let in: one more voter and a
 * subtraction would tell all. Refuses `vote-is-closed`, `not-in-this-vote`, `voted-on-another-phone`, `too-many-dots`, `no-such-need`.
 */
export const castBallot = (tx: Tx, own: Seated, { number, ballot }: { number: string; ballot: Ballot }) =>
  seated(tx, own, async room => {
    const { vote } = room
    if (!vote || vote.is_closed) return refuse('vote-is-closed')
    const kept = await tx.db
      .selectFrom('workshop_open_vote')
      .select(['ballots', 'voted', 'may_vote'])
      .where('vote_id', '=', vote.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const ballots = kept.ballots as Record<string, Ballot>
    const hasBallots = Object.keys(ballots).length > 0
    const may_vote =
      hasBallots || kept.may_vote.includes(own.seat_id) ? kept.may_vote : [...kept.may_vote, own.seat_id]
    if (!may_vote.includes(own.seat_id)) return refuse('not-in-this-vote')
    const hasVoted = kept.voted.includes(own.seat_id)
    if (hasVoted !== number in ballots) return refuse('voted-on-another-phone')
    const refusal = ballotRefusal(ballot, { dots: vote.dots, needs: room.needs })
    if (refusal) return refusal
    const { effect, urgency } = ballot
    await tx.db
      .updateTable('workshop_open_vote')
      .set({
        ballots: JSON.stringify({ ...ballots, [number]: { effect, urgency } }),
        // In the order of the seats, not of the votes.
        voted: [...new Set([...kept.voted, own.seat_id])].sort((one, other) => one - other),
        may_vote,
      })
      .where('vote_id', '=', vote.id)
      .execute()
  })

/**
 * Closes the vote. Both lists go, and with them the table that they stood in; the ballots are written anew, shuffled, under numbers that say nothing, and what each need got is
 * kept with it. Fewer than three ballots would tell what somebody voted: they are not counted at all. Refuses `no-vote-open` and as
 * leading does.
 */
export const closeVote = (tx: Tx, visitor: Visitor, at: At) =>
  leading(tx, visitor, at, async room => {
    const { vote } = room
    if (!vote || vote.is_closed) return refuse('no-vote-open')
    await voteClosed(tx, room, vote)
  })

/** The work of it, whoever closes the vote. */
export async function voteClosed(tx: Tx, room: Room, vote: Vote) {
  const kept = await tx.db
    .selectFrom('workshop_open_vote')
    .select('ballots')
    .where('vote_id', '=', vote.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const ballots = shuffled(Object.values(kept.ballots as Record<string, Ballot>), randomInt)
  const isCounted = ballots.length >= LEAST_BALLOTS
  await sql`select forget_open_vote(${vote.id})`.execute(tx.db)
  await tx.db
    .updateTable('workshop_vote')
    .set({ is_closed: true, counted: isCounted ? ballots.length : 0 })
    .where('id', '=', vote.id)
    .execute()
  if (isCounted) {
    await tx.db
      .insertInto('workshop_ballot')
      .values(
        ballots.map(({ effect, urgency }) => ({
          id: randomUUID(),
          programme_id: room.programme_id,
          vote_id: vote.id,
          effect: [...effect].sort(),
          urgency: [...urgency].sort(),
        })),
      )
      .execute()
    await keepDots(tx, room, dotsOf(ballots, room.needs))
  }
  await noteIn(tx, room, 'vote-closed', { counted: isCounted })
}

/** What each need got. */
export async function keepDots(
  tx: Tx,
  room: Pick<Room, 'id'>,
  counted: ReadonlyMap<string, Dots>,
): Promise<void> {
  for (const [id, dots] of counted)
    await tx.db
      .updateTable('workshop_need')
      .set(dots)
      .where('workshop_id', '=', room.id)
      .where('id', '=', id)
      .execute()
}
