import type { stageTexts } from '../../companies/messages/stages.ts'
import { type LocalDate, localDateOf } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { TagTone } from '../../ui/tag.tsx'
import type { officerTexts } from '../messages/officer.ts'
import type { tipTexts } from '../messages/tips.ts'
import type { MyCompany } from '../queries/my-companies.ts'
import { type Next, nextForMe } from '../rules/next-for-me.ts'
import type { Stage } from '../rules/stage.ts'

export type OfficerWords = Spoken<typeof officerTexts> &
  Spoken<typeof tipTexts> & {
    stages: Spoken<typeof stageTexts>
  }
type Speech = { t: OfficerWords; format: Format; today: LocalDate }

/** "I dag", "I morgon", "I går", else the day. */
export function whenOf(day: LocalDate, { t, format, today }: Speech): string {
  if (day === today) return t.today
  if (day === addDays(today, 1)) return t.tomorrow
  if (day === addDays(today, -1)) return t.yesterday
  return format.day(day)
}

const within = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
/** The day in Sweden of a moment. */
const dayOf = (moment: Date | null): LocalDate | null => (moment ? localDateOf(moment) : null)

export type CompanyWithNext = MyCompany & { next: Next }

export const withNext = (companies: readonly MyCompany[], today: LocalDate): CompanyWithNext[] =>
  companies.map(company => ({
    ...company,
    next: nextForMe(company, { today, meets_on: dayOf(company.meets_at) }),
  }))

const TONES: Partial<Record<Stage, TagTone>> = {
  tip: 'info',
  referred: 'info',
  contacted: 'info',
  offered: 'info',
  declined: 'plain',
  left: 'plain',
}

/** The tag of a company: what is late before where it stands. */
function tagOf(company: CompanyWithNext, speech: Speech): { tone: TagTone; text: string } {
  const { t, today } = speech
  if ('is_late' in company.next && company.next.is_late) return { tone: 'warn', text: t.late }
  if (company.stage === 'tip' && company.made_on && company.answer === null)
    return {
      tone: TONES.tip!,
      text: t.referred_when(within(whenOf(company.made_on, { ...speech, today }))),
    }
  return { tone: TONES[company.stage] ?? 'ok', text: t.stages[company.stage] }
}

/** What is next, as a sentence. */
function nextText(next: Next, speech: Speech): string {
  const { t, format } = speech
  const partnerOf = (partner: string | null) => partner ?? t.leader
  switch (next.kind) {
    case 'meeting':
      return t.you_come(whenOf(next.on, speech), next.title)
    case 'step':
      if (!next.on) return t.next_step_undated(next.step)
      return next.is_late
        ? t.next_step_late(format.day(next.on), next.step)
        : t.next_step(whenOf(next.on, speech), next.step)
    case 'answer':
      if (!next.on) return t.nothing_for_you
      return next.is_late
        ? t.answer_late(partnerOf(next.partner), format.day(next.on))
        : t.answer_by(partnerOf(next.partner), within(whenOf(next.on, speech)))
    case 'declined':
      return t.declined_by(partnerOf(next.partner), next.because)
    case 'taken':
      return t.taken(partnerOf(next.partner))
    case 'nothing':
      return t.nothing_for_you
  }
}

/** A company as it stands in one's own list. */
export const companyItem = (
  company: CompanyWithNext,
  speech: Speech,
  at: (...parts: (string | number)[]) => string,
) => ({
  key: String(company.id),
  href: at('foretag', company.id, 'besok'),
  title: company.name,
  place: company.municipality,
  tag: tagOf(company, speech),
  text: nextText(company.next, speech),
  phone: company.phone ? `tel:${company.phone.replace(/[^+\d]/g, '')}` : null,
})
export type CompanyItem = ReturnType<typeof companyItem>
