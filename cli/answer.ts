import type { Readable } from 'node:stream'
import type { Installation } from '../app/access/installation.ts'
import { answerByCalendar } from '../app/appointments/commands/answer-invitation.ts'
import { readCalendarAnswer } from '../app/appointments/rules/calendar-answer.ts'
import { calendarIn } from '../app/foundation/mail-calendar.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { houseScope, transact } from '../app/foundation/transact.ts'
import { readAll } from './bounce.ts'
import { type CommandResult, done, failed } from './command.ts'

const REFUSED: Record<string, string> = {
  'not-found': 'The answer is from nobody who is invited here.',
  'is-cancelled': 'The time that was answered is cancelled.',
  'has-been': 'The time that was answered is over.',
  'time-has-changed': 'The answer was to a time that has been changed since.',
}

/** Notes what a guest's calendar answers to an invitation: a letter that a mail server, or a rule in a mailbox, hands over on standard input. */
export async function answer(installation: Installation, input: Readable): Promise<CommandResult> {
  const raw = await readAll(input)
  if (!raw) return failed('The letter is larger than 20 MB and was not read.')
  const calendar = await calendarIn(raw)
  const said = calendar === null ? null : readCalendarAnswer(calendar)
  if (!said)
    return failed(
      'Standard input holds no answer to an invitation (RFC 5546, METHOD:REPLY). Nothing was noted.',
    )
  const noted = await transact(installation, houseScope, tx => answerByCalendar(tx, installation, said))
  return isRefusal(noted)
    ? failed(`${REFUSED[noted.refused]} Nothing was noted.`)
    : done(`The guest has answered: ${noted.answer}. It is noted.`)
}
