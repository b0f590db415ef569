import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { PrintButton } from '../../ui/button.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { LanguageProvider, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Stack } from '../../ui/panel.tsx'
import { stepSheetTexts } from '../messages/step-sheets.ts'
import { workshopTexts } from '../messages/workshops.ts'
import { mayLeadWorkshops } from '../policy.ts'
import { ledRoom } from './live/room-at.ts'
import { StepSheet } from './step-sheet.tsx'
import { stepSheetsShown } from './step-sheets-shown.ts'

/** A sheet for every step, to write on where the network fails; keyed in afterwards. */
export const loader = page(mayLeadWorkshops, async visit => {
  const { say, at } = visit
  const room = await ledRoom(visit)
  return {
    title: say(stepSheetTexts).title,
    crumbs: [
      { href: at('foretag'), label: say(companyTexts).companies },
      { href: at('foretag', room.company_id), label: room.company },
      { href: at('foretag', room.company_id, 'workshop'), label: say(workshopTexts).tab },
    ],
    language: room.language,
    sheets: stepSheetsShown(room),
  }
})

export default function StepSheets({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(stepSheetTexts)
  return (
    <>
      <div className="sheets-choice">
        <PageHead
          crumbs={d.crumbs}
          here={d.title}
          title={d.title}
          lede={t.lede}
          actions={<PrintButton>{t.print}</PrintButton>}
        />
        <p>{t.copies}</p>
      </div>
      <div lang={d.language}>
        <LanguageProvider language={d.language}>
          <Stack>
            {d.sheets.map(sheet => (
              <StepSheet key={sheet.code} sheet={sheet} />
            ))}
          </Stack>
        </LanguageProvider>
      </div>
    </>
  )
}
