import type { Visit } from '../../../access/web.ts'
import { mayReadCompanies } from '../../../companies/policy.ts'
import { mayReadTraining } from '../../../courses/policy.ts'
import { addDays, addMonths, daysBetween, firstOfMonth, lastOfMonth } from '../../../foundation/dates.ts'
import { mayReadLedger } from '../../../ledger/policy.ts'
import { mayReadEveryPath } from '../../../paths/policy.ts'
import type { PathInSum } from '../../../paths/queries/paths.ts'
import { expectedOn, isPast } from '../../../paths/rules/lateness.ts'
import { isClosedYear } from '../../../programmes/rules/closed-year.ts'
import type { HandOverCounts } from '../../../referrals/queries/hand-overs.ts'
import { mayReadFigures, maySeeSmallCounts } from '../../../statistics/policy.ts'
import { deskTexts } from '../../messages.ts'
import type { OverviewFacts } from './facts.ts'

export type Todo = {
  key: string
  href: string
  title: string
  text: string
  state: string
  tone: 'bad' | 'warn' | 'open'
}

/** What waits for somebody and this visitor can open, the most pressing first. */
export function worklistShown(
  visit: Visit,
  facts: OverviewFacts,
  { paths, tips }: { paths: readonly PathInSum[]; tips: Pick<HandOverCounts, 'open' | 'late'> | null },
): Todo[] {
  const { visitor, format, at } = visit
  const t = visit.say(deskTexts)
  const { waiting, counted, today } = facts
  const month = addMonths(firstOfMonth(today), -1)
  const due = addDays(lastOfMonth(month), facts.scb_due_days)
  const left = daysBetween(today, due)
  const knows = maySeeSmallCounts(visitor)
  const late = paths.filter(path => isPast(expectedOn(path, facts.stage_limits), today)).length
  const { targets, programme } = facts
  const unexplained = paths.filter(
    path => !path.says_why && path.is_admitted && isClosedYear(targets, programme.starts_on, path.agreed_on!),
  ).length
  const all: (Todo & { shown: boolean })[] = [
    {
      key: 'scb',
      shown: waiting.people_last_month > 0 && !waiting.is_last_month_sent && knows && mayReadFigures(visitor),
      href: `${at('siffror')}#manader`,
      title: t.todo_scb(format.month(month)),
      text: t.todo_scb_text(format.number(waiting.people_last_month), format.day(due)),
      state: left < 0 ? t.late : t.days_left(left),
      tone: left < 0 ? 'bad' : 'warn',
    },
    {
      key: 'unsigned',
      shown: waiting.unsigned_quarters > 0 && knows && mayReadLedger(visitor),
      href: `${at('personer')}?participated=unsigned`,
      title: t.todo_unsigned(format.hours(waiting.unsigned_quarters)),
      text: t.todo_unsigned_text(
        format.number(waiting.unsigned_people),
        format.number(waiting.unsigned_companies),
      ),
      state: t.waiting,
      tone: 'warn',
    },
    {
      key: 'early',
      shown: counted.early_quarters > 0 && mayReadLedger(visitor) && knows,
      href: `${at('natura')}?state=uncounted`,
      title: t.todo_early(format.hours(counted.early_quarters)),
      text: t.todo_early_text,
      state: t.waiting,
      tone: 'open',
    },
    {
      key: 'tips',
      shown: tips !== null && tips.open > 0,
      href: `${at('formedlingar')}?state=open`,
      title: t.todo_tips(format.number(tips?.open ?? 0)),
      text: t.todo_tips_late(tips?.late ?? 0),
      state: tips?.late ? t.late : t.waiting,
      tone: tips?.late ? 'bad' : 'warn',
    },
    {
      key: 'standing',
      shown: late > 0 && mayReadEveryPath(visitor),
      href: `${at('vagen', 'lista')}?late=yes`,
      title: t.todo_standing(format.number(late)),
      text: t.todo_standing_text,
      state: t.waiting,
      tone: 'warn',
    },
    {
      key: 'closed',
      shown: unexplained > 0 && mayReadEveryPath(visitor),
      href: `${at('vagen', 'takt')}#stangt`,
      title: t.todo_closed(format.number(unexplained)),
      text: t.todo_closed_text,
      state: t.waiting,
      tone: 'warn',
    },
    {
      key: 'idle',
      shown: waiting.idle_companies > 0 && mayReadCompanies(visitor),
      href: `${at('foretag')}?admitted=yes&sort=participants`,
      title: t.todo_idle(format.number(waiting.idle_companies)),
      text: t.todo_idle_text,
      state: t.waiting,
      tone: 'open',
    },
    {
      key: 'seats',
      shown: waiting.free_seats > 0 && mayReadTraining(visitor),
      href: `${at('tillfallen')}?time=soon`,
      title: t.todo_seats(format.number(waiting.free_seats)),
      text: t.todo_seats_text(format.number(waiting.free_occasions)),
      state: t.waiting,
      tone: 'open',
    },
  ]
  return all.filter(todo => todo.shown).map(({ shown: _, ...todo }) => todo)
}

export type WorklistShown = ReturnType<typeof worklistShown>
