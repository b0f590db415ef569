import { z } from 'zod'
import { found, newOnce, numberIn } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { lastWriteTo } from '../../access/trail/queries.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Conflict } from '../../ui/conflict.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { comparedWith, isOvertaken, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { protectPerson } from '../commands/protect-person.ts'
import { savePerson } from '../commands/save-person.ts'
import { peopleTexts } from '../messages.ts'
import { mayEditPeople } from '../policy.ts'
import { knownPersonOf } from '../queries.ts'
import { fullName } from '../rules/names.ts'
import { personForm } from '../rules/person-form.ts'
import { PersonFields, personFieldsNamed } from './person-fields.tsx'
import { ProtectPanel } from './protect-panel.tsx'

export const loader = page(mayEditPeople, async ({ db, visitor, params, say, at, format }) => {
  const person = found(await knownPersonOf(db, visitor, numberIn(params.id)))
  const last = await lastWriteTo(db, visitor, 'person', person.id)
  const name = fullName(person) || say(peopleTexts).no_name
  const { given_name, family_name, email, mobile, education } = person
  return {
    title: say(peopleTexts).edit_title(name),
    name,
    version: person.version,
    saved: { given_name, family_name, email, mobile, education },
    last: { who: last?.who ?? say(peopleTexts).someone, when: last ? format.moment(last.happened_at) : '' },
    once: newOnce(),
    once_protect: newOnce(),
    people: at('personer'),
    back: at('personer', person.id),
  }
})

export const action = actionFor(mayEditPeople, visit =>
  visit.form.get('intent') === 'protect' ? carryOut(visit, PROTECTING) : carryOut(visit, SAVING),
)

const PROTECTING = formPlan({
  reads: z.object({}),
  says: peopleTexts,
  does: (tx, _, { visitor, params }) => protectPerson(tx, visitor, numberIn(params.id)),
  leadsTo: ({ at }) => at('personer'),
})

const SAVING = formPlan({
  reads: personForm,
  says: peopleTexts,
  does: (tx, value, { visitor, params, form }) =>
    savePerson(tx, visitor, { id: numberIn(params.id), version: Number(form.get('version')), form: value }),
  leadsTo: ({ params, at }) => at('personer', numberIn(params.id)),
})

export default function EditPerson({ loaderData, actionData }: Shown<typeof loader>) {
  const t = useTexts(peopleTexts)
  const { title, name, people, back, saved, version, last } = loaderData
  const errors = actionData?.errors
  return (
    <>
      <PageHead
        crumbs={[
          { href: people, label: t.people },
          { href: back, label: name },
        ]}
        here={t.edit_person}
        title={title}
        lede={t.follows_number}
      />
      {isOvertaken(version, actionData) ? (
        <Conflict
          once={loaderData.once}
          version={version}
          {...last}
          href={back}
          fields={comparedWith(personFieldsNamed(t), saved, actionData)}
        />
      ) : (
        <>
          <ErrorSummary errors={errors} />
          <Form once={loaderData.once} version={version} guard>
            <PersonFields saved={saved} back={actionData} />
            <div className="row">
              <Button>{t.save_person}</Button>
              <ButtonLink kind="quiet" href={back}>
                {t.back}
              </ButtonLink>
            </div>
          </Form>
        </>
      )}
      <ProtectPanel name={name} once={loaderData.once_protect} />
    </>
  )
}
