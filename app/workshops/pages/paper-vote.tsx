import { newOnce, numberIn } from '../../access/answers.ts'
import { formAction } from '../../access/form-action.ts'
import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { typedIn } from '../../foundation/form.ts'
import { useFields } from '../../ui/described-fields.tsx'
import { EditPage } from '../../ui/edit-page.tsx'
import { Field } from '../../ui/field.tsx'
import { filling, type Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import photos from '../client/photos.ts?script'
import { keyInVote } from '../commands/vote-paper.ts'
import { paperVoteTexts } from '../messages/vote-paper.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayLeadWorkshops } from '../policy.ts'
import { needsInOrder } from '../rules/room.ts'
import { dotsField, hasPhoneVote, paperVoteForm } from '../rules/vote-paper.ts'
import { ledRoom, roomAt } from './live/room-at.ts'
import { PhotosBeside } from './photos-beside.tsx'

export const handle = { scripts: [photos] }

export const loader = page(mayLeadWorkshops, async visit => {
  const { say, at } = visit
  const t = say(paperVoteTexts)
  const room = await ledRoom(visit)
  const { vote } = room
  return {
    title: t.title,
    once: newOnce(),
    version: vote?.id ?? 0,
    replaces: hasPhoneVote(room),
    back: at('foretag', room.company_id, 'workshop', room.id, 'led'),
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', room.company_id), label: room.company },
      { href: at('foretag', room.company_id, 'workshop'), label: say(workshopTexts).tab },
    ],
    saved: { sheets: vote?.on_paper ? String(vote.counted) : '', replaces: '' },
    needs: needsInOrder(room).map(need => ({
      id: need.id,
      name: [need.name, need.role].filter(Boolean).join(' · '),
      effect: vote?.on_paper ? String(need.effect ?? '') : '',
      urgency: vote?.on_paper ? String(need.urgency ?? '') : '',
    })),
  }
})

export const action = formAction(mayLeadWorkshops, {
  reads: paperVoteForm,
  says: paperVoteTexts,
  does: (tx, form, { visitor, params, form: sent, version: vote }) =>
    keyInVote(tx, visitor, { ...roomAt({ params }), form, vote, typed: typedIn(sent) }),
  leadsTo: ({ at, params }) =>
    at('foretag', numberIn(params.id), 'workshop', numberIn(params.workshop), 'led'),
})

export default function PaperVote({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(paperVoteTexts)
  const { field, fields } = useFields(paperVoteForm, d, actionData)
  // What comes back is still of what was read, until it has been told that it is another.
  const version = actionData?.errors.form ? d.version : (actionData?.typed.version ?? d.version)
  return (
    <PhotosBeside>
      <EditPage
        {...d}
        version={version}
        of={paperVoteForm}
        lede={t.lede}
        save={t.save}
        actionData={actionData}
      >
        {fields('sheets')}
        {d.needs.map(need => {
          const saved = {
            [dotsField('effect', need)]: need.effect,
            [dotsField('urgency', need)]: need.urgency,
          }
          const fill = filling(saved, actionData)
          return (
            <fieldset key={need.id} className="field is-group">
              <legend>{need.name}</legend>
              <div className="dots-of">
                <Field label={t.effect} inputMode="numeric" width="s" {...fill(dotsField('effect', need))} />
                <Field
                  label={t.urgency}
                  inputMode="numeric"
                  width="s"
                  {...fill(dotsField('urgency', need))}
                />
              </div>
            </fieldset>
          )
        })}
        {d.replaces && field('replaces')}
      </EditPage>
    </PhotosBeside>
  )
}
