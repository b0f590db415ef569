import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { useTexts } from '../../ui/language.tsx'
import { visitTexts } from '../messages/visits.ts'
import type { VisitShown } from './visit-shown.ts'

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
      {said.spreading && <p>{said.spreading}.</p>}
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
