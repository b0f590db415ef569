import { found, newOnce, numberIn } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { companyOf } from '../../companies/queries.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { declarationTexts } from '../messages/declaration.ts'
import { mayReadAgreements, mayTellOf, mayWorkOnAgreements, speaksFor } from '../policy.ts'
import { declarationsOf } from '../queries.ts'
import { declareAction } from './declaration/declare.ts'
import { DeclarationForm } from './declaration/form.tsx'
import { declarationsShown, GivenDeclarations } from './declaration/given.tsx'
import { Plain } from './plain.tsx'

export const loader = page(mayReadAgreements, async ({ db, visitor, params, say, at, format }) => {
  const t = say(declarationTexts)
  const company = found(await companyOf(db, visitor, numberIn(params.id)))
  const declarations = await declarationsOf(db, visitor, company.id)
  return {
    title: t.title(company.name),
    name: company.name,
    companies: at('foretag'),
    back: at('foretag', company.id),
    may_declare: mayTellOf(visitor, company),
    is_own: speaksFor(visitor, company),
    declarations: declarationsShown(declarations, { t, format }),
    once: newOnce(),
  }
})

export const action = actionFor(mayWorkOnAgreements, async visit => {
  const company_id = numberIn(visit.params.id)
  return declareAction({ ...visit, company_id, there: visit.at('foretag', company_id, 'forsakran') })
})

export default function DeclarationPage({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(declarationTexts)
  const { companies } = useTexts(companyTexts)
  const isAgain = d.declarations.length > 0
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.companies, label: companies },
          { href: d.back, label: d.name },
        ]}
        here={t.declaration}
        title={d.title}
        lede={t.lede}
      />
      <ErrorSummary errors={actionData?.errors} />
      {d.may_declare && <Plain of="declaration" />}
      <GivenDeclarations declarations={d.declarations} />
      {d.may_declare && (
        <Panel
          title={isAgain ? t.again_title : t.new_title}
          intro={[isAgain && t.again_lede, !d.is_own && t.by_staff].filter(Boolean).join(' ') || undefined}
        >
          <DeclarationForm once={d.once} back={actionData} />
        </Panel>
      )}
    </>
  )
}
