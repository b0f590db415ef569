import { page } from '../../../access/web.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Row, Stack } from '../../../ui/panel.tsx'
import { talkTexts } from '../../messages/talk.ts'
import { mayReadNamedLevels } from '../../policy.ts'
import { groundOf } from '../../queries/ground.ts'
import { levelWordsOf } from '../../queries/level-words.ts'
import { matrixCompetences, matrixRows, rolesOf } from '../../queries/matrix.ts'
import { workingOn } from '../../queries/working.ts'
import { roleLevelOf } from './matrix-shown.ts'
import { permitsShown } from './permits-shown.ts'
import { openCompanyAt, ratingFrame } from './rating-page.ts'
import { Sheet } from './sheet.tsx'
import { choicesAmong, isAmong, sheetOf, wordsOnSheet } from './sheet-shown.ts'

/** So many at once: more are a team at a time. */
const MOST = 60

/** The sheets for development talks: a choice on the screen, an A4 for each person on paper. */
export const loader = page(mayReadNamedLevels, async visit => {
  const { db, visitor, ground, say, url, format, language } = visit
  const t = say(talkTexts)
  const company = await openCompanyAt(visit)
  const within = { company_id: company.id, today: ground.clock.today() }
  const working = await workingOn(db, visitor, within)
  const rows = (await matrixRows(db, visitor, within)).filter(row => working.has(row.who))
  const competences = await matrixCompetences(db, visitor, company.id)
  const roles = await rolesOf(db, visitor, within)
  const words = await levelWordsOf(db, visitor.programme!)
  const whose = url.searchParams.get('vem') ?? ''
  const is_marked = url.searchParams.get('nu') === 'ja'
  const asked = rows.filter(row => isAmong(row, whose))
  const shown = asked.slice(0, MOST)
  const permits = await permitsShown(visit, company, shown)
  const { purpose, controller } = (await groundOf(db, visitor, company.id))!
  return {
    ...ratingFrame(visit, company, t.title),
    whose,
    is_marked,
    choices: choicesAmong(rows, { t, number: format.number }),
    count:
      shown.length < asked.length
        ? t.too_many(format.number(shown.length), format.number(asked.length))
        : shown.length > 0
          ? t.count(shown.length)
          : '',
    empty: competences.length === 0 ? t.no_columns : rows.length === 0 ? t.nobody : null,
    company: company.name,
    heads: words.all.map(said => said[language]),
    foot: [t.purpose(purpose), t.who_reads(controller)].join(' '),
    sheets:
      competences.length === 0
        ? []
        : shown.map(row =>
            sheetOf(row, competences, {
              t,
              permits,
              is_marked,
              roleOf: id => roleLevelOf(roles, row, id),
              wordsOf: id => wordsOnSheet(words, id, language),
            }),
          ),
  }
})

export default function Sheets({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(talkTexts)
  return (
    <>
      <div className="sheets-choice">
        <PageHead crumbs={d.crumbs} here={d.title} title={d.title} lede={t.lede} />
        {d.empty ? (
          <p>{d.empty}</p>
        ) : (
          <form className="form" method="get">
            <Field type="select" name="vem" label={t.whose} options={d.choices} defaultValue={d.whose} />
            <Field
              type="checkbox"
              name="nu"
              value="ja"
              label={t.with_levels}
              hint={t.with_levels_hint}
              defaultChecked={d.is_marked}
            />
            <Row>
              <Button>{t.show}</Button>
            </Row>
          </form>
        )}
      </div>
      {d.count && <p className="sheets-choice">{d.count}</p>}
      <Stack>
        {d.sheets.map(sheet => (
          <Sheet
            key={sheet.key}
            sheet={sheet}
            company={d.company}
            heads={d.heads}
            foot={d.foot}
            is_marked={d.is_marked}
          />
        ))}
      </Stack>
    </>
  )
}
