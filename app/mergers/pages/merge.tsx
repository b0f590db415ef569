import { forbidden, found, newOnce, numberIn, seeOther } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyAt } from '../../companies/pages/company-at.ts'
import { mayAddCompany, mayEditCompany } from '../../companies/policy.ts'
import { municipalitiesOf } from '../../companies/queries.ts'
import { partnersOf } from '../../programmes/queries.ts'
import { mergeTexts } from '../../twins/messages/merge.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { soughtIn } from '../../ui/described-list.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Row } from '../../ui/panel.tsx'
import { mergeCompanies } from '../commands/merge-companies.ts'
import { mergeablesOf, moveCountsOf, othersOf } from '../queries/merging.ts'
import { hasAgreed, haveBothAgreed, mergeForm, mergeRefusal } from '../rules/merge.ts'
import { ChooseOther } from './choose-other.tsx'
import { MergeBecause, MergeFacts, MergeMoves } from './merge-parts.tsx'
import { factsShown, movesShown } from './merge-shown.ts'

export const loader = page(mayAddCompany, async visit => {
  const { db, visitor, url, say, at } = visit
  const t = say(mergeTexts)
  const company = await companyAt(visit)
  if (!mayEditCompany(visitor, company)) return forbidden()
  const base = {
    title: t.title(company.name),
    companies: at('foretag'),
    twins: at('foretag', 'dubbletter'),
    here: at('foretag', company.id, 'sammanslagning'),
    name: company.name,
  }
  const asked = url.searchParams.get('med')
  const sought = soughtIn(url.searchParams.get('sok') ?? '')
  if (!asked)
    return {
      ...base,
      sought,
      others: await othersOf(db, visitor, { company_id: company.id, typed: sought }),
      merge: null,
    }
  const other_id = numberIn(asked)
  const both = await mergeablesOf(db, visitor, [company.id, other_id]).execute()
  const stays = found(both.find(one => one.id === company.id))
  const goes = found(both.find(one => one.id === other_id && one.id !== company.id))
  if (!mayEditCompany(visitor, goes)) return forbidden()
  const turned = `${at('foretag', goes.id, 'sammanslagning')}?med=${stays.id}`
  if (mergeRefusal(stays, goes, '')?.refused === 'agreed-stays') throw seeOther(turned)
  const pair = [stays, goes] as const
  const names = {
    municipalities: new Map((await municipalitiesOf(db)).map(one => [one.code, one.name])),
    partners: new Map((await partnersOf(db, visitor.programme!)).map(one => [one.id, one.name])),
  }
  return {
    ...base,
    sought,
    others: [],
    merge: {
      once: newOnce(),
      ...namesApart(pair, names.municipalities),
      goes_id: goes.id,
      version: stays.version,
      goes_version: goes.version,
      have_both_agreed: haveBothAgreed(stays, goes),
      turned: hasAgreed(stays) && !hasAgreed(goes) ? null : turned,
      numbers_differ:
        stays.organisation_number !== null &&
        goes.organisation_number !== null &&
        stays.organisation_number !== goes.organisation_number,
      moves: movesShown(await moveCountsOf(db, [stays.id, goes.id]), pair, visit),
      facts: factsShown(pair, names, visit),
    },
  }
})

/** Two of the same name are told apart by where they are. */
function namesApart(
  [stays, goes]: readonly [Named, Named],
  municipalities: ReadonlyMap<string, string>,
): { stays: string; goes: string } {
  const isSame = stays.name === goes.name && stays.municipality_code !== goes.municipality_code
  const nameOf = ({ name, municipality_code }: Named) =>
    isSame ? `${name} (${municipalities.get(municipality_code ?? '') ?? '–'})` : name
  return { stays: nameOf(stays), goes: nameOf(goes) }
}
type Named = { name: string; municipality_code: string | null }

export const action = formAction(mayAddCompany, {
  reads: mergeForm,
  says: mergeTexts,
  does: (tx, form, { visitor, params, ground }) =>
    mergeCompanies(tx, visitor, { stays_id: numberIn(params.id), form, post: ground }),
  leadsTo: ({ at }, company) => at('foretag', company.id),
})

export default function Merge({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(mergeTexts)
  const head = {
    crumbs: [
      { href: d.companies, label: t.companies },
      { href: d.twins, label: t.twins },
    ],
    here: t.merge,
  }
  if (!d.merge)
    return (
      <>
        <PageHead {...head} title={d.title} />
        <ErrorSummary errors={actionData?.errors} />
        <ChooseOther sought={d.sought} others={d.others} />
      </>
    )
  const { stays, goes, merge } = { ...d.merge, merge: d.merge }
  return (
    <>
      <PageHead {...head} eyebrow={d.title} verdict={t.stays_verdict(stays, goes)} lede={t.days_note} />
      <ErrorSummary errors={actionData?.errors} />
      {merge.numbers_differ && (
        <Notice tone="warn" title={t.numbers_differ} level={2}>
          {t.numbers_differ_note}
        </Notice>
      )}
      {merge.have_both_agreed && (
        <Notice tone="warn" title={t.both_agreed} level={2}>
          {t.both_agreed_note}
        </Notice>
      )}
      <p>{merge.turned ? <a href={merge.turned}>{t.turn(goes)}</a> : t.agreed_stays_note}</p>
      <Form once={merge.once} version={merge.version} action={d.here} guard>
        <input type="hidden" name="goes_id" value={merge.goes_id} />
        <input type="hidden" name="goes_version" value={merge.goes_version} />
        <Panel title={t.facts}>
          <MergeFacts facts={merge.facts} stays={stays} goes={goes} back={actionData} />
        </Panel>
        <Panel title={t.moves}>
          <MergeMoves moves={merge.moves} stays={stays} goes={goes} />
        </Panel>
        {merge.have_both_agreed && <MergeBecause back={actionData} />}
        <Row>
          <Button>{t.merge}</Button>
          <ButtonLink kind="quiet" href={d.twins}>
            {t.back}
          </ButtonLink>
        </Row>
      </Form>
    </>
  )
}
