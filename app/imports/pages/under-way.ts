import { seeOther } from '../../access/answers.ts'
import type { Visit } from '../../access/web.ts'
import { type Begun, within } from '../../foundation/aside.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import type { ReadingOutcome } from '../commands/aside.ts'
import { importTexts } from '../messages/pages.ts'
import { uploadRefusals } from '../messages.ts'

// Milliseconds. What most send is done meanwhile; what is not is told of on the list of imports, which looks again.
const AT_ONCE = 4_000
const LOOKING_AGAIN = 5_000

/** The outcome of a reading that was just begun, or the way to the page that tells that it is under way. */
export async function outcomeOf(visit: Visit, begun: Begun<ReadingOutcome>) {
  const came = await within(AT_ONCE, begun)
  return came ? came.outcome : seeOther(addressOf(visit, begun))
}

/** Waits a while for what the address says is under way, outside every transaction: the reading needs the database too. */
export async function waitAWhile(visit: Visit): Promise<void> {
  const begun = begunIn(visit)
  if (begun) await within(LOOKING_AGAIN, begun).catch(() => null)
}

/**
 * What became of the reading that the address names, which leads on to what it led to; else what is under way, with a way there
 * for whoever has closed the page. Null when nothing is.
 */
export async function underWayIn(visit: Visit) {
  const t = visit.say(importTexts)
  if (!visit.url.searchParams.has('pagar')) {
    const [first] = visit.ground.aside.underWay(visit.visitor.programme)
    const way = first && { href: addressOf(visit, first), text: t.under_way_see }
    return way ? ({ tone: 'info', title: t.under_way, what: way, is_under_way: false } as const) : null
  }
  const begun = begunIn(visit)
  if (!begun) return { tone: 'warn', title: t.cut_off, what: t.cut_off_what, is_under_way: false } as const
  if (!begun.isOver)
    return { tone: 'info', title: t.under_way, what: t.under_way_what, is_under_way: true } as const
  const outcome = await begun.outcome.catch(error => {
    visit.ground.aside.forget(begun) // told once: whoever looks again is shown what there is
    throw error
  })
  if (!isRefusal(outcome)) throw seeOther(visit.at('import', outcome.import_id))
  return { tone: 'warn', title: t.nothing_done, what: whyNot(visit, outcome), is_under_way: false } as const
}

const addressOf = ({ at }: Visit, { id }: Begun) => `${at('import')}?pagar=${id}`

const begunIn = ({ ground, visitor, url }: Visit) =>
  ground.aside.find(visitor.programme, url.searchParams.get('pagar') ?? '') as Begun<ReadingOutcome> | null

function whyNot(
  { say }: Visit,
  { refused, about = {} }: { refused: string; about?: Record<string, string | number> },
) {
  const sentences: Partial<Record<string, (about: Record<string, string | number>) => string>> =
    say(uploadRefusals)
  return sentences[refused]?.(about) ?? say(importTexts).someone_was_first
}
