import { z } from 'zod'
import { found, newOnce, numberIn } from '../../access/answers.ts'
import { editing, type Kept } from '../../access/edited.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, page, type Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { EditForm } from '../../ui/edit-form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Row, Stack } from '../../ui/panel.tsx'
import { protectPerson } from '../commands/protect-person.ts'
import { savePerson } from '../commands/save-person.ts'
import { peopleTexts } from '../messages.ts'
import { mayEditPeople } from '../policy.ts'
import { knownPersonOf, type PersonFacts } from '../queries.ts'
import { fullName } from '../rules/names.ts'
import { personForm } from '../rules/person-form.ts'
import { ProtectPanel } from './protect-panel.tsx'

const personAt = async ({ db, visitor, params }: Visit & { db: Db }) =>
  found(await knownPersonOf(db, visitor, numberIn(params.id)))

const kept = (person: PersonFacts): Kept => ({
  of: ['person', person.id],
  version: person.version,
  typed: typedOf(personForm, person),
})

export const loader = page(mayEditPeople, async visit => {
  const { say, at } = visit
  const person = await personAt(visit)
  const name = fullName(person) || say(peopleTexts).no_name
  return {
    ...editing(visit, personForm, kept(person)),
    title: say(peopleTexts).edit_title(name),
    name,
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
  saved: async visit => kept(await personAt(visit)),
  does: (tx, form, { visitor, params, version }) =>
    savePerson(tx, visitor, { id: numberIn(params.id), version, form }),
  leadsTo: ({ params, at }) => at('personer', numberIn(params.id)),
})

export default function EditPerson({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(peopleTexts)
  const { fields } = useFields(personForm, d, actionData)
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.people, label: t.people },
          { href: d.back, label: d.name },
        ]}
        here={t.edit_person}
        title={d.title}
        lede={t.follows_number}
      />
      <EditForm {...d} of={personForm} back={actionData} href={d.back}>
        <Stack>{fields('given_name', 'family_name', 'email', 'mobile', 'education')}</Stack>
        <Row>
          <Button>{t.save_person}</Button>
          <ButtonLink kind="quiet" href={d.back}>
            {t.back}
          </ButtonLink>
        </Row>
      </EditForm>
      <ProtectPanel name={d.name} once={d.once_protect} />
    </>
  )
}
