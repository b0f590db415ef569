import { newOnce } from '../../access/answers.ts'
import { page } from '../../access/web.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { Door } from '../../ui/door.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import phone from '../client/main.ts?script'
import { officerTexts } from '../messages/officer.ts'
import { tipTexts } from '../messages/tips.ts'
import { visitTexts } from '../messages/visits.ts'
import { myCompanies } from '../queries/my-companies.ts'
import { byUrgency } from '../rules/next-for-me.ts'
import { hasJoined, hasTrained } from '../rules/stage.ts'
import { CompanyItems } from './company-items.tsx'
import { firstThing } from './first-thing.ts'
import { officerWords } from './officer-words.ts'
import { OutboxBox } from './outbox-box.tsx'
import { outboxShown } from './outbox-key.ts'
import { ReferForm } from './refer-form.tsx'
import { companyItem, withNext } from './spoken.ts'
import { tipChoicesOf } from './tip-choices.ts'
import { VisitForm } from './visit-form.tsx'

export const handle = { layout: 'phone', scripts: [phone], manifest: '/ombud.webmanifest' }

/** As many as are seen without searching. */
const FIRST = 5

export const loader = page(mayRefer, async ({ db, ground, visitor, language, format, at }) => {
  const today = ground.clock.today()
  const t = officerWords(language)
  const speech = { t, format, today }
  const mine = withNext(await myCompanies(db, visitor, ground.clock.now()), today)
  const referred = mine.filter(company => company.referral_id !== null)
  const list = at('ombud', 'foretag')
  const [given_name = ''] = visitor.name.split(' ')
  return {
    title: t.home,
    hello: given_name ? t.hello(given_name) : t.hello_there,
    first: firstThing(mine, speech),
    refer: { once: newOnce(), action: at('ombud', 'formedling'), look_up: at('ombud', 'forslag') },
    visit: { once: newOnce(), action: at('ombud', 'besok'), held_on: today },
    outbox: outboxShown(ground, visitor, at),
    choices: await tipChoicesOf(db, visitor, t),
    names: mine.map(company => `${company.name}, ${company.municipality}`),
    items: byUrgency(mine)
      .slice(0, FIRST)
      .map(company => companyItem(company, speech, at)),
    all: mine.length > 0 ? { href: list, label: t.all(format.number(mine.length)) } : null,
    opened: [
      {
        href: `${list}?visa=formedlade`,
        value: format.number(referred.length),
        label: t.referred,
      },
      {
        href: `${list}?visa=med`,
        value: format.number(referred.filter(hasJoined).length),
        label: t.joined,
      },
      {
        href: `${list}?visa=utbildat`,
        value: format.number(referred.filter(hasTrained).length),
        label: t.trained,
      },
    ],
  }
})

export default function OfficerHome({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(officerTexts)
  const tip = useTexts(tipTexts)
  const visit = useTexts(visitTexts)
  return (
    <>
      <div>
        <h1>{d.hello}</h1>
        <p className="secondary">{d.first}</p>
      </div>
      <OutboxBox {...d.outbox} always />
      <div className="doors">
        <Door id="formedla" icon="refer" title={tip.refer} note={tip.refer_note} main>
          <ReferForm
            choices={d.choices}
            action={d.refer.action}
            once={d.refer.once}
            lookUp={d.refer.look_up}
          />
        </Door>
        <Door id="besok" icon="pen" title={visit.note_visit} note={visit.note_visit_note}>
          <VisitForm
            action={d.visit.action}
            once={d.visit.once}
            saved={{ kind: 'visit', held_on: d.visit.held_on }}
            companies={d.names}
          />
        </Door>
      </div>
      <Panel title={t.my_companies} link={d.all ?? undefined}>
        {d.items.length > 0 ? (
          <CompanyItems items={d.items} />
        ) : (
          <Empty title={t.no_companies}>{t.no_companies_why}</Empty>
        )}
      </Panel>
      <Panel title={t.opened}>
        <ul className="opened">
          {d.opened.map(({ href, value, label }) => (
            <li key={href}>
              <a href={href} aria-label={`${value} ${label}`}>
                {value}
              </a>
              <span aria-hidden="true">{label}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
