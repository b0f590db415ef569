import type { Visitor } from '../../access/visitor.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { visitTexts } from '../messages/visits.ts'
import { mayReadNote } from '../policy/phone.ts'
import type { VisitFacts } from '../queries/visits.ts'

type Context = {
  visitor: Visitor
  company: { partner_id: number | null }
  t: Spoken<typeof visitTexts>
  format: Format
  at: (...parts: (string | number)[]) => string
}

/** A visit as this visitor may see it: all of it, or only that it took place. */
export function visitShown(visit: VisitFacts, { visitor, company, t, format, at }: Context) {
  const is_mine = visit.made_by === visitor.user_id
  const who = is_mine ? t.by_you : (visit.who ?? t.someone)
  const shown = {
    id: visit.id,
    day: format.day(visit.held_on),
    what: `${t[`kind_${visit.kind}`]}, ${who} (${t[`as_${visit.made_as}`]})`,
    edit: is_mine ? at('foretag', visit.company_id, 'besok', visit.id) : null,
  }
  if (!mayReadNote(visitor, visit, company)) return { ...shown, said: null }
  return {
    ...shown,
    said: {
      met: visit.met,
      note: visit.note,
      spreading: visit.confirms_spreading ? t.confirms_spreading : null,
      next_step: visit.next_step,
      next:
        visit.next_step === ''
          ? ''
          : visit.next_done_at
            ? t.next_done
            : visit.next_on
              ? t.next_on_due(format.day(visit.next_on))
              : t.next_step,
      may_finish: is_mine && visit.next_step !== '' && visit.next_done_at === null,
    },
  }
}
export type VisitShown = ReturnType<typeof visitShown>
