import { found } from '../../access/answers.ts'
import { openPage } from '../../access/web.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { aboutTexts } from '../messages/about.ts'

const PAGES = { personuppgifter: 'privacy', tillganglighet: 'accessibility', hjalp: 'help' } as const

export const loader = openPage(async ({ params, say }) => {
  const about = found(PAGES[params.page as keyof typeof PAGES])
  return { about, title: say(aboutTexts)[`${about}_title`] }
})

/** What everyone may read: how personal data is handled, accessibility, help. */
export default function About({ loaderData: { about } }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = useTexts(aboutTexts)
  return (
    <>
      <PageHead title={t[`${about}_title`]} lede={t[`${about}_lede`]} />
      <div className="stack">
        {t[`${about}_text`].split('\n').map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </>
  )
}
