import { newOnce } from '../../../access/answers.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { declarationTexts } from '../../messages/declaration.ts'
import { linkTexts } from '../../messages/link.ts'
import { declarationsOf } from '../../queries.ts'
import { declareAction } from '../declaration/declare.ts'
import { DeclarationForm } from '../declaration/form.tsx'
import { Plain } from '../plain.tsx'
import { Asker } from './asker.tsx'
import { linkAction, linkPage } from './door.ts'
import { LinkHead } from './head.tsx'

export { LinkGone as ErrorBoundary } from './gone.tsx'
export const handle = { layout: 'phone' }

export const loader = linkPage(async ({ db, visitor, company, asker, home, say, format }) => {
  const t = say(declarationTexts)
  const [latest] = await declarationsOf(db, visitor, company.id)
  return {
    asker,
    title: t.declaration,
    name: company.name,
    home,
    lede: t.lede,
    declared: latest ? say(linkTexts).already_declared(format.day(latest.declared_on)) : null,
    once: newOnce(),
  }
})

export const action = linkAction(async visit =>
  declareAction({ ...visit, company_id: visit.company.id, there: visit.home }),
)

export default function LinkDeclaration({ loaderData: d, actionData }: Shown<typeof loader>) {
  return (
    <>
      <LinkHead {...d} />
      <ErrorSummary errors={actionData?.errors} />
      {d.declared && <p>{d.declared}</p>}
      <Plain of="declaration" />
      <DeclarationForm once={d.once} back={actionData} />
      <Asker {...d} />
    </>
  )
}
