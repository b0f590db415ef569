import { inWordsFirst } from '../../../foundation/small-numbers.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Worklist } from '../../../ui/worklist.tsx'
import { answeringTexts } from '../../messages/answering.ts'
import { measuringTexts } from '../../messages/measuring.ts'
import { markedBy } from '../../queries/asked.ts'
import type { SpeaksAs } from '../../rules/measurement.ts'
import type { RespondentGroup } from '../../rules/read-answer.ts'
import { respondentPage } from './door.ts'

export { LinkGone as ErrorBoundary } from '../../../agreements/pages/link/gone.tsx'
export const handle = { layout: 'phone' }

export const loader = respondentPage(
  async ({ db, ground, asked, invitation, template, is_open, home, say, format, language }) => {
    const t = say(answeringTexts)
    const state = invitation.finished_on
      ? ('handed_in' as const)
      : is_open
        ? ('open' as const)
        : ('closed' as const)
    const { assessment_id, company, programme } = invitation
    const marked =
      state === 'open'
        ? await markedBy(db, ground.vault, { ...asked, assessment_id })
        : new Map<string, never>()
    const areas = template.areas.map(({ code, name, statements }) => ({
      code,
      name: name[language],
      href: `${home}/${code.toLowerCase()}`,
      is_done: statements.every(one => marked.has(one.code)),
    }))
    const next = areas.find(area => !area.is_done)
    const count = template.areas.reduce((sum, area) => sum + area.statements.length, 0)
    return {
      title: t.title,
      company,
      state,
      lede: t.lede(company, programme),
      how_long: t.how_long(format.number(count), inWordsFirst(language, areas.length).toLowerCase()),
      until: invitation.closes_on && t.until(format.day(invitation.closes_on)),
      group: t.you_speak_for(say(measuringTexts)[invitation.speaks_for as RespondentGroup]),
      shown: t[`shown_${invitation.speaks_as as SpeaksAs}`],
      has_begun: marked.size > 0,
      areas: areas.map(area => ({ ...area, is_next: area === next })),
      go_on: next?.href ?? `${home}/klart`,
      all_done: next === undefined,
    }
  },
)

export default function AnswerStart({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(answeringTexts)
  if (d.state !== 'open') {
    const [title, what] = d.state === 'handed_in' ? [t.thanks, t.thanks_what] : [t.closed, t.closed_what]
    return <PageHead eyebrow={d.company} verdict={title} lede={what} />
  }
  return (
    <>
      <PageHead eyebrow={d.company} title={d.title} lede={d.lede} />
      <p>
        {d.how_long} {d.until}
      </p>
      <Notice title={d.group}>{d.shown}</Notice>
      <ButtonLink size="phone" href={d.go_on}>
        {d.all_done ? t.hand_in : d.has_begun ? t.go_on : t.begin}
      </ButtonLink>
      <section aria-labelledby="areas" className="stack is-tight">
        <h2 id="areas">{t.areas}</h2>
        <Worklist
          items={d.areas.map(area => ({
            key: area.code,
            href: area.href,
            title: area.name,
            state: (
              <Tag tone={area.is_next ? 'now' : area.is_done ? 'ok' : 'open'}>
                {area.is_next ? t.next : area.is_done ? t.done : t.to_do}
              </Tag>
            ),
          }))}
        />
      </section>
      <p className="small secondary">{t.saved_so_far}</p>
      <p className="small secondary">{t.keep_it}</p>
      <p className="small secondary">{t.suggestion}</p>
    </>
  )
}
