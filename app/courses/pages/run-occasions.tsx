import { found, newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { addDays } from '../../foundation/dates.ts'
import { typedIn } from '../../foundation/form.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { Button } from '../../ui/button.tsx'
import { useFields } from '../../ui/described-fields.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel, Stack } from '../../ui/panel.tsx'
import { Table } from '../../ui/table.tsx'
import { runOccasions } from '../commands/run-occasions.ts'
import { courseErrors } from '../messages/errors.ts'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import { courseTexts } from '../messages.ts'
import { mayEditTraining } from '../policy.ts'
import { clashesOf } from '../queries/clashes.ts'
import { occasionOf, sessionsOf } from '../queries.ts'
import { madeOf, roundsOf } from '../rules/run.ts'
import { runForm } from '../rules/run-form.ts'
import { ClashNotice } from './clash-notice.tsx'
import { clashesShown } from './clashes-shown.ts'

export const loader = page(mayEditTraining, async visit => {
  const { db, visitor, params, url, at, say, format, ground } = visit
  const t = say(occasionLifeTexts)
  const occasion = found(await occasionOf(db, visitor, numberIn(params.id)))
  const sessions = await sessionsOf(db, occasion.id)
  const asked = (name: string, otherwise: string) => url.searchParams.get(name) ?? otherwise
  const last_on = sessions.at(-1)?.held_on ?? ground.clock.today()
  const typed = {
    from: asked('from', addDays(sessions[0]?.held_on ?? last_on, 14)),
    weeks: asked('weeks', '2'),
    times: asked('times', '1'),
  }
  const read = runForm.schema.safeParse({ ...typed, save_anyway: '' })
  const rounds = read.success && url.searchParams.has('from') ? roundsOf(sessions, read.data) : null
  const e = say(courseErrors)
  const wrong =
    !read.success || (rounds && isRefusal(rounds) && rounds.refused === 'run-wrong')
      ? e.run_wrong
      : rounds && isRefusal(rounds)
        ? e.run_too_long
        : null
  const shown = rounds && !isRefusal(rounds) ? rounds : []
  const made = madeOf(shown)
  const clashes = await clashesOf(db, {
    programme_id: visitor.programme!,
    occasion_id: null,
    sessions: made.flatMap(round => round.sessions.map(session => ({ ...session, id: null }))),
  })
  return {
    title: t.run,
    once: newOnce(),
    list: at('tillfallen'),
    back: at('tillfallen', occasion.id),
    name: `${occasion.title}, ${occasion.code}`,
    saved: { ...typed, save_anyway: '' },
    wrong: url.searchParams.has('from') ? wrong : null,
    made: made.length,
    make: t.run_make(made.length),
    clashes: clashesShown(clashes, visit),
    rounds: shown.map(({ sessions, is_skipped }) => ({
      key: sessions[0]!.held_on,
      days: sessions
        .map(
          ({ held_on, starts_at, ends_at }) =>
            `${format.longDay(held_on)} ${format.span(starts_at, ends_at)}`,
        )
        .join(', '),
      what: is_skipped ? t.run_skipped : t.run_made,
    })),
  }
})

export const action = formAction(mayEditTraining, {
  reads: runForm,
  says: courseErrors,
  does: (tx, { save_anyway, ...run }, { visitor, params, form }) =>
    runOccasions(tx, visitor, {
      occasion_id: numberIn(params.id),
      run,
      seen: save_anyway ? (typedIn(form).seen ?? '').split(' ') : [],
    }),
  leadsTo: ({ at }, { id }) => at('tillfallen', id),
})

export default function RunOccasions({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(occasionLifeTexts)
  const c = useTexts(courseTexts)
  const { field, fields } = useFields(runForm, d, actionData)
  const { from, weeks, times } = d.saved
  return (
    <>
      <PageHead
        crumbs={[
          { href: d.list, label: c.occasions },
          { href: d.back, label: d.name },
        ]}
        here={d.title}
        title={d.title}
        lede={t.run_lede}
      />
      <ErrorSummary errors={actionData?.errors ?? (d.wrong ? { form: d.wrong } : undefined)} />
      <form method="get" className="form">
        {fields('from', 'weeks', 'times')}
        <Button kind={d.made > 0 ? 'second' : undefined}>{t.run_preview}</Button>
      </form>
      {d.rounds.length > 0 && (
        <Panel title={t.run_days}>
          <Stack>
            <Table
              caption={t.run_days}
              captionHidden
              rows={d.rounds}
              rowKey={row => row.key}
              columns={[
                { key: 'days', label: c.sessions, render: row => row.days },
                { key: 'what', label: t.standing, render: row => row.what },
              ]}
            />
            {d.made > 0 && (
              <Form once={d.once}>
                {Object.entries({ from, weeks, times }).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <ClashNotice clashes={d.clashes} />
                {d.clashes.length > 0 && field('save_anyway')}
                <Button>{d.make}</Button>
              </Form>
            )}
          </Stack>
        </Panel>
      )}
    </>
  )
}
