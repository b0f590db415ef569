import type { NewsOf } from '../../access/worklist.ts'
import { ownTipTexts } from '../messages/own-tips.ts'
import { mayRefer } from '../policy/refer.ts'
import { ownTips } from '../queries/own-tips.ts'
import { tipNews } from '../rules/tip-news.ts'

const TONES = { accepted: 'ok', declined: 'plain', late: 'warn' } as const

export const answersToOwnTips: NewsOf = {
  may: mayRefer,
  load: async ({ db, visitor, ground, say, at }) => {
    const t = say(ownTipTexts)
    const today = ground.clock.today()
    return (await ownTips(db, visitor)).flatMap(tip => {
      const news = tipNews(tip, today)
      if (!news) return []
      const partner = tip.partner ?? t.leader
      const text = {
        accepted: t.accepted_by(partner),
        declined: t.declined_by(partner, tip.declined_because ?? ''),
        late: t.not_answered(partner),
      }
      return {
        key: `${tip.id}-${news.kind}`,
        on: news.on,
        is_late: news.kind === 'late',
        title: tip.company,
        place: tip.municipality,
        href: at('ombud', 'formedlingar', tip.id),
        tone: TONES[news.kind],
        text: text[news.kind],
      }
    })
  },
}
