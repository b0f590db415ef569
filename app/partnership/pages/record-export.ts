import { page } from '../../access/web.ts'
import { type Cell, downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { recordTexts } from '../messages/record.ts'
import { mayReadRecord, recordOf } from '../policy/record.ts'
import { type Counted, partnerRecords, personRecords, wholeRecord } from '../queries/record.ts'
import { DEEDS } from '../rules/record.ts'

/** The same as the page: the persons that the visitor sees, the organisations, and all together. */
export const loader = page(mayReadRecord, async ({ db, visitor, ground, url, say, language }) => {
  const today = ground.clock.today()
  const t = say(recordTexts)
  const of = { db, visitor, today }
  const whose = recordOf(visitor)
  const people = whose === 'nobody' ? [] : await personRecords(of, whose === 'own' ? visitor.user_id : null)
  const cells = (name: string, partner: string, counted: Counted): Cell[] => [
    name,
    partner,
    ...DEEDS.map(deed => counted[deed]),
    counted.days,
  ]
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.partnership.toLowerCase(), today),
    {
      name: t.partnership,
      heads: [t.person, t.partner, ...DEEDS.map(deed => t[deed]), t.days],
      rows: [
        ...people.map(one => cells(one.name, one.partner ?? '', one)),
        ...(await partnerRecords(of)).map(one =>
          cells('', one.partner ?? (one.is_itself ? t.itself : t.no_partner), one),
        ),
        cells('', t.sum, await wholeRecord(of)),
      ],
    },
    { language, today },
  )
})
