import type { Visit } from '../../../access/web.ts'
import { mayReadCompanies } from '../../../companies/policy.ts'
import { mayReadTraining } from '../../../courses/policy.ts'
import { addDays, addMonths, daysBetween, firstOfMonth, lastOfMonth } from '../../../foundation/dates.ts'
import { mayReadLedger } from '../../../ledger/policy.ts'
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
export function worklistShown(visit: Visit, facts: OverviewFacts): Todo[] {
  const { visitor, format, at } = visit
  const t = visit.say(deskTexts)
  const { waiting, counted, today } = facts
  const month = addMonths(firstOfMonth(today), -1)
  const due = addDays(lastOfMonth(month), facts.scb_due_days)
  const left = daysBetween(today, due)
  const knows = maySeeSmallCounts(visitor)
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
      key: 'referred',
      shown: waiting.referred_companies > 0 && mayReadCompanies(visitor),
      href: `${at('foretag')}?admitted=no`,
      title: t.todo_waiting(format.number(waiting.referred_companies)),
      text: waiting.longest_name
        ? t.todo_waiting_text(waiting.longest_name, format.day(waiting.longest_since!))
        : '',
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
      href: `${at('tillfallen')}?when=coming`,
      title: t.todo_seats(format.number(waiting.free_seats)),
      text: t.todo_seats_text(format.number(waiting.free_occasions)),
      state: t.waiting,
      tone: 'open',
    },
  ]
  return all.filter(todo => todo.shown).map(({ shown: _, ...todo }) => todo)
}

export type WorklistShown = ReturnType<typeof worklistShown>
