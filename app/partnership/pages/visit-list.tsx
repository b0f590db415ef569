import type { Visitor } from '../../access/visitor.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { visitTexts } from '../messages/visits.ts'
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

/** Visits at one company, the latest first. */
export function VisitList({ visits }: { visits: VisitShown[] }) {
  const t = useTexts(visitTexts)
  if (visits.length === 0) return <p className="secondary">{t.none}</p>
  return (
    <ol className="history">
      {visits.map(visit => (
        <li key={visit.id}>
          <time>{visit.day}</time>
          <div>
            <p>
              <strong>{visit.what}</strong>
            </p>
            {visit.said ? <Said visit={visit} /> : <p className="secondary">{t.took_place}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Said({ visit: { said, edit } }: { visit: VisitShown }) {
  const t = useTexts(visitTexts)
  if (!said) return null
  return (
    <>
      {said.met && <p>{said.met}</p>}
      {said.note && <p>{said.note}</p>}
      {said.next_step && (
        <p>
          <b>{said.next}:</b> {said.next_step}
        </p>
      )}
      {edit && (
        <div className="row">
          {said.may_finish && (
            <Form intent="finish" action={edit}>
              <Button kind="second" size="small" icon="check" aria-label={t.finish_step(said.next_step)}>
                {t.finish}
              </Button>
            </Form>
          )}
          <a href={edit}>{t.change}</a>
        </div>
      )}
    </>
  )
}
