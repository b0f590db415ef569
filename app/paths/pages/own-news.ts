import type { NewsOf } from '../../access/worklist.ts'
import { pathNewsTexts } from '../messages/news.ts'
import { mayReadPaths } from '../policy.ts'
import { ownPathsOf } from '../queries/paths.ts'
import { stepsToTell } from '../rules/steps-to-tell.ts'

const TONES = { agreed: 'ok', training: 'ok', completed: 'ok', left: 'plain' } as const

export const stepsOfOwnCompanies: NewsOf = {
  may: mayReadPaths,
  load: async ({ db, visitor, ground, say, at }) => {
    const t = say(pathNewsTexts)
    const today = ground.clock.today()
    return (await ownPathsOf(db, visitor, today)).flatMap(path =>
      stepsToTell(path, today).map(({ step, on }) => ({
        key: `${path.company_id}-${step}`,
        on,
        is_late: false,
        title: path.name,
        place: path.municipality,
        href: at('foretag', path.company_id, 'besok'),
        tone: TONES[step],
        text: t[step],
      })),
    )
  },
}
