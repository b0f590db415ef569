import { trailTexts } from '../../access/trail/messages.ts'
import { mayReadTrail } from '../../access/trail/policy.ts'
import { LINES_PER_PAGE, trailChoicesOf, trailOf } from '../../access/trail/queries.ts'
import { nameKey, recordsIn } from '../../access/trail/records.ts'
import { type Speech, spokenLine, usersIn } from '../../access/trail/rules.ts'
import { actionText } from '../../access/trail/words.ts'
import { userNamesOf } from '../../access/users/names.ts'
import { page } from '../../access/web.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Field } from '../../ui/field.tsx'
import { Filters } from '../../ui/filters.tsx'
import { useTexts } from '../../ui/language.tsx'
import { readList } from '../../ui/list-url.ts'
import { ListNote, PageHead } from '../../ui/page-head.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Table } from '../../ui/table.tsx'

import { mayOpen } from '../policy.ts'
import { recordNamesOf } from '../queries/record-names.ts'
import { aboutProtected } from './trail/about-protected.ts'
import { columnsOf } from './trail/columns.tsx'

const SHAPE = {
  sorts: ['number'],
  direction: 'descending',
  filters: ['action', 'user', 'from', 'to'],
} as const

export const loader = page(mayReadTrail, async ({ ground, db, visitor, url, say, format, language, at }) => {
  const t = say(trailTexts)
  const list = readList(url.searchParams, SHAPE)
  const {
    action,
    user: user_id,
    from,
    to,
  } = list.filters as Record<'action' | 'user' | 'from' | 'to', string>
  const days = { from: isLocalDate(from) ? from : undefined, to: isLocalDate(to) ? to : undefined }
  const { lines, total } = await trailOf(db, visitor, { action, user_id, ...days }, list.page)
  const choices = await trailChoicesOf(db, visitor)
  const names = await userNamesOf(db, usersIn(lines))
  const records = await recordNamesOf(db, visitor, recordsIn(lines, ground.trailWords))
  const speech: Speech = {
    language,
    format,
    words: ground.trailWords,
    at,
    names,
    records,
    // an individual whom the reader may not read by name has no link either
    mayOpen: (place, record) =>
      mayOpen(visitor, place) && (record.subject !== 'person' || records.has(nameKey(record))),
  }
  const isChosen = !!(action || user_id || days.from || days.to)
  return {
    title: t.title,
    list,
    total,
    verdict:
      total === 0 && !isChosen
        ? t.verdict_none
        : (isChosen ? t.verdict_chosen : t.verdict)(total, format.number(total)),
    check: at('handelser', 'kontroll'),
    about_protected: await aboutProtected({ ground, db, visitor, say, format }),
    numbered: visitor.handles_protected,
    actions: choices.actions
      .map(value => ({ value, label: actionText(ground.trailWords, value, language) }))
      .sort((a, b) => a.label.localeCompare(b.label, language)),
    people: choices.people.map(({ id, name }) => ({ value: id, label: name })),
    lines: lines.map(line => spokenLine(line, speech)),
  }
})

export default function Trail({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = useTexts(trailTexts)
  const { list, total, lines, verdict, check, actions, people, numbered } = loaderData
  return (
    <>
      <PageHead
        list
        eyebrow={t.title}
        verdict={verdict}
        actions={
          <ButtonLink kind="second" icon="check" href={check}>
            {t.check}
          </ButtonLink>
        }
      />
      <Filters
        list={list}
        filters={[
          {
            name: 'action',
            label: t.filter_action,
            options: [{ value: '', label: t.any_action }, ...actions],
          },
          { name: 'user', label: t.filter_who, options: [{ value: '', label: t.anyone }, ...people] },
        ]}
      >
        <Field name="from" label={t.filter_from} type="date" defaultValue={list.filters.from} />
        <Field name="to" label={t.filter_to} type="date" defaultValue={list.filters.to} />
      </Filters>
      <Table
        caption={t.caption}
        captionHidden
        columns={columnsOf(t, numbered)}
        rows={lines}
        rowKey={line => line.key}
        list={list}
        empty={<Empty title={t.verdict_none} />}
      />
      <Pagination list={list} total={total} perPage={LINES_PER_PAGE} />
      <ListNote>
        {t.lede} {loaderData.about_protected}
      </ListNote>
    </>
  )
}
