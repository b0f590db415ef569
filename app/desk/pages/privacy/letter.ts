import type { FormVisit } from '../../../access/web.ts'
import type { Everything } from '../../../foundation/kept.ts'
import type { About } from '../../../foundation/processing.ts'
import { reading } from '../../../foundation/transact.ts'
import { processing } from '../../../processing.ts'
import { privacyFactsOf } from '../../../programmes/queries/privacy.ts'
import { programmeOf } from '../../../programmes/queries.ts'
import { personTexts } from '../../messages/extract.ts'
import { privacyNoticeTexts } from '../../messages/privacy.ts'
import { keptForProgramme } from '../../queries/kept-for.ts'
import { readableText } from '../../rules/readable.ts'
import { aboutThem, toldOf } from './told.ts'

/** Everything that is kept about someone as a letter to them: what, why, for whom, how long, and what they may ask for. GDPR art. 15. */
export async function extractLetter(
  { ground, visitor, say, language, format }: FormVisit,
  { everything, name, about }: { everything: Everything; name: string; about: About },
): Promise<string> {
  const t = say(personTexts)
  const notice = say(privacyNoticeTexts)
  const today = ground.clock.today()
  return reading(ground, visitor, async db => {
    const programme = await programmeOf(db, visitor.programme!)
    const facts = await privacyFactsOf(db, visitor.programme!)
    const until = await keptForProgramme(db, visitor.programme!, today)
    const told = toldOf(aboutThem(processing, about), until, { language, format, t: notice })
    const rights = notice.rights_list.split('\n').map(right => `  ${right}`)
    return readableText(
      everything,
      {
        heading: t.heading(name, programme?.name ?? '', format.day(today)),
        after: [
          [t.why, ...told.map(one => t.one_purpose(one))].join('\n\n'),
          [t.your_rights, t.turn_to(facts.controller, facts.controller_email), ...rights].join('\n'),
        ],
      },
      { t, language, format, words: ground.trailWords },
    )
  })
}
