import { invalid } from '../../access/answers.ts'
import { action as actionFor, page } from '../../access/web.ts'
import { transact } from '../../foundation/transact.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Filters } from '../../ui/filters.tsx'
import { Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { ListTable } from '../../ui/list-table.tsx'
import { isFiltered } from '../../ui/list-url.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { chaseUnsigned } from '../commands/chase-unsigned.ts'
import { unsignedTexts } from '../messages/unsigned.ts'
import { mayChase } from '../policy.ts'
import { unsignedPeople, unsignedSums } from '../queries/unsigned-people.ts'
import { unsignedAsked, unsignedOptions } from './unsigned-list.ts'

const PER_PAGE = 40

/** Who has hours that wait for a signature, by how they are reached, and one button to remind them. */
export const loader = page(mayChase, async visit => {
  const { db, say, format, at } = visit
  const t = say(unsignedTexts)
  const { list, filter, of, shown, filters } = unsignedAsked(visit)
  const sums = await unsignedSums(db, of, filter)
  const rows = await unsignedPeople(db, of, filter, { limit: PER_PAGE, offset: (list.page - 1) * PER_PAGE })
  const number = format.number
  return {
    title: t.title,
    hours: at('timmar'),
    list,
    total: sums.people,
    verdict:
      sums.people === 0
        ? t.nobody
        : t.verdict(t.people(sums.people, number(sums.people)), format.hoursSaid(sums.quarters)),
    reached: sums.people > 0 ? t.reached(number(sums.mail), number(sums.sms), number(sums.none)) : null,
    can_remind: sums.mail + sums.sms > 0,
    remind: isFiltered(list) ? t.remind_chosen : t.remind,
    shown: shown(rows),
    filters: filters(await unsignedOptions(visit, of)),
  }
})

/** Reminds all whom the address shows, on every page of the list. */
export const action = actionFor(mayChase, async visit => {
  const { ground, visitor, form, say, format } = visit
  const t = say(unsignedTexts)
  const { filter } = unsignedAsked(visit)
  const sent = await transact(ground, visitor, tx =>
    chaseUnsigned(tx, ground, { programme_id: visitor.programme!, filter }),
  )
  const none = sent.mail + sent.sms === 0
  form.set('said', none ? t.sent_none : t.sent(format.number(sent.mail), format.number(sent.sms)))
  return invalid(form, {}, 200)
})

export default function Unsigned({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(unsignedTexts)
  const said = actionData?.typed.said
  return (
    <>
      <PageHead
        list
        crumbs={[{ href: d.hours, label: t.reset_way }]}
        here={d.title}
        eyebrow={d.title}
        verdict={d.verdict}
        lede={t.lede}
        actions={
          d.can_remind && (
            <Form intent="remind">
              <Button>{d.remind}</Button>
            </Form>
          )
        }
      />
      {said && <Notice tone="ok" title={said} role="status" />}
      {d.reached && <p className="secondary">{d.reached}</p>}
      <Filters list={d.list} filters={d.filters} />
      <ListTable
        caption={t.title}
        captionHidden
        shown={d.shown}
        list={d.list}
        empty={<Empty title={t.nobody}>{t.nobody_why}</Empty>}
      />
      <Pagination list={d.list} total={d.total} perPage={PER_PAGE} />
    </>
  )
}
