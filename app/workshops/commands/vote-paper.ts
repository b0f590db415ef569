import type { Visitor } from '../../access/visitor.ts'
import { isRefusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { countedDots, hasPhoneVote, type PaperVote } from '../rules/vote-paper.ts'
import { leading, noteIn } from './change-room.ts'
import { forgetVotes, keepDots } from './vote.ts'

type Sent = {
  company_id: number
  workshop_id: number
  form: PaperVote
  /** The latest vote when the page was read; 0 where there was none. */
  vote: number
  /** The fields of the dots as they were written. */
  typed: Readonly<Record<string, string>>
}

/**
 * Keys in a vote that was held on paper: what each need got takes the place of what was voted before, knowingly where that was on
 * the phones. Nobody’s own ballot is kept. Refuses `no-vote-step`, `vote-is-open`, `changed-by-other` where there has been another vote
 * since the page was read, `nothing-to-vote-on`, `replaces-phone-vote`, what `countedDots` refuses, and as leading does.
 */
export const keyInVote = (
  tx: Tx,
  visitor: Visitor,
  { form: { sheets, replaces }, vote, typed, ...at }: Sent,
) =>
  leading(tx, visitor, at, async room => {
    const step = room.template.steps.find(one => one.kind === 'vote')
    if (!step) return refuse('no-vote-step')
    if (room.vote && !room.vote.is_closed) return refuse('vote-is-open')
    if ((room.vote?.id ?? 0) !== vote) return refuse('changed-by-other')
    if (room.needs.length === 0) return refuse('nothing-to-vote-on')
    const { dots } = room.template
    const counted = countedDots(typed, room.needs, { sheets, dots })
    if (isRefusal(counted)) return counted
    if (hasPhoneVote(room) && !replaces) return refuse('replaces-phone-vote', { field: 'replaces' })
    await forgetVotes(tx, room)
    await tx.db
      .insertInto('workshop_vote')
      .values({
        programme_id: room.programme_id,
        workshop_id: room.id,
        step: step.code,
        dots,
        opened_on: tx.clock.today(),
        is_closed: true,
        counted: sheets,
        on_paper: true,
      })
      .execute()
    await keepDots(tx, room, counted)
    await noteIn(tx, room, 'vote-keyed-in', { needs: room.needs.length })
  })
