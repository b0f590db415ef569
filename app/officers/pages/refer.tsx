import { newOnce } from '../../access/answers.ts'
import { carryOut, formPlan } from '../../access/form-action.ts'
import { action as actionFor, type FormVisit, page } from '../../access/web.ts'
import { type Typed, typedIn } from '../../foundation/form.ts'
import { reading } from '../../foundation/transact.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import phone from '../client/main.ts?script'
import { referAsTyped } from '../commands/as-typed.ts'
import { officerTexts } from '../messages/officer.ts'
import { tipTexts } from '../messages/tips.ts'
import { suggestedCompanies } from '../queries/company-register.ts'
import { referForm } from '../rules/forms.ts'
import { OutboxBox } from './outbox-box.tsx'
import { outboxShown } from './outbox-key.ts'
import { ReferForm, type Suggestion } from './refer-form.tsx'
import { tipChoicesOf } from './tip-choices.ts'

export const handle = { layout: 'phone', scripts: [phone], manifest: '/ombud.webmanifest' }

export const loader = page(mayRefer, async ({ db, ground, visitor, say, at }) => ({
  title: say(tipTexts).refer,
  home: at('ombud'),
  look_up: at('ombud', 'forslag'),
  once: newOnce(),
  outbox: outboxShown(ground, visitor, at),
  choices: await tipChoicesOf(db, visitor, say(tipTexts)),
}))

export const action = actionFor(mayRefer, async visit =>
  visit.form.get('intent') === 'look-up' ? lookedUp(visit) : carryOut(visit, REFERRING),
)

const REFERRING = formPlan({
  reads: referForm,
  says: tipTexts,
  does: (tx, tip, { visitor }) => referAsTyped(tx, visitor, tip),
  leadsTo: ({ at }, { referral_id, is_added }) =>
    `${at('ombud', 'formedlingar', referral_id)}${is_added ? '?tillagt' : ''}`,
  isToldThere: true,
})

async function lookedUp({ ground, visitor, form }: FormVisit) {
  const typed = typedIn(form)
  const found = await reading(ground, visitor, db => suggestedCompanies(db, visitor, typed.company ?? ''))
  const suggestions: Suggestion[] = found.flatMap(({ company_id, name, municipality }) =>
    company_id === null ? [] : [{ id: company_id, label: name, place: municipality }],
  )
  return { errors: {}, typed: typed satisfies Typed, intent: 'look-up', suggestions }
}

type Back = Shown<typeof loader>['actionData'] & { suggestions?: Suggestion[] }

export default function Refer({ loaderData: d, actionData }: Shown<typeof loader> & { actionData?: Back }) {
  const t = useTexts(tipTexts)
  const { home } = useTexts(officerTexts)
  return (
    <>
      <PageHead crumbs={[{ href: d.home, label: home }]} here={t.refer} title={t.refer} />
      <OutboxBox {...d.outbox} />
      <ErrorSummary errors={actionData?.errors} />
      <ReferForm
        choices={d.choices}
        once={d.once}
        back={actionData}
        lookUp={d.look_up}
        suggestions={actionData?.suggestions ?? null}
      />
    </>
  )
}
