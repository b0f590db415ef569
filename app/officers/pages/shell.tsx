import { openPage } from '../../access/web.ts'
import { reading } from '../../foundation/transact.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Door } from '../../ui/door.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import phone from '../client/main.ts?script'
import { officerTexts } from '../messages/officer.ts'
import { tipTexts } from '../messages/tips.ts'
import { visitTexts } from '../messages/visits.ts'
import { OutboxBox } from './outbox-box.tsx'
import { ReferForm } from './refer-form.tsx'
import { tipChoicesOf } from './tip-choices.ts'
import { VisitForm } from './visit-form.tsx'

export const handle = { layout: 'phone', scripts: [phone], manifest: '/ombud.webmanifest' }

/** What the phone keeps to be opened without coverage: the two forms, and nothing about anyone. */
export const loader = openPage(async ({ ground, visitor, say }) => ({
  title: say(officerTexts).offline_title,
  choices: await reading(ground, visitor, db => tipChoicesOf(db, visitor, say(tipTexts))),
}))

export default function WithoutCoverage({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(officerTexts)
  const tip = useTexts(tipTexts)
  const visit = useTexts(visitTexts)
  return (
    <>
      <div>
        <h1>{t.offline}</h1>
        <p className="secondary">{t.offline_note}</p>
      </div>
      <noscript>
        <p>{t.no_script}</p>
      </noscript>
      <OutboxBox />
      <ButtonLink kind="second" size="phone" href="/ombud">
        {t.try_again}
      </ButtonLink>
      <div className="doors">
        <Door id="formedla" icon="refer" title={tip.refer} note={tip.refer_note} main>
          <ReferForm choices={d.choices} />
        </Door>
        <Door id="besok" icon="pen" title={visit.note_visit} note={visit.note_visit_note}>
          <VisitForm saved={{ kind: 'visit' }} companies={[]} />
        </Door>
      </div>
    </>
  )
}
