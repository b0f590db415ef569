import { page } from '../../access/web.ts'
import { isLanguage } from '../../foundation/text.ts'
import { settingsTexts } from '../../programmes/messages/settings.ts'
import { settingsTabs } from '../../programmes/pages/settings-tabs.ts'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Table } from '../../ui/table.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { letterPageTexts } from '../messages/pages.ts'
import { mayReadWords } from '../policy.ts'
import { wordVersionsOf } from '../queries/words.ts'
import { filledIn, LETTERS, type LetterCode } from '../rules/templates.ts'

export const loader = page(mayReadWords, async visit => {
  const { db, visitor, language, say, at } = visit
  const t = say(letterPageTexts)
  const versions = await wordVersionsOf(db, visitor)
  // The newest first: the first of a letter and a language is the one in force.
  const inForce = [
    ...new Map(versions.toReversed().map(one => [`${one.code} ${one.language}`, one])).values(),
  ]
  const letters = (Object.keys(LETTERS) as LetterCode[]).map(code => {
    const own = inForce.filter(one => one.code === code && one.subject !== null)
    const { is_duty, is_awaited, values } = LETTERS[code]
    const spokenIn = own.flatMap(one =>
      isLanguage(one.language) ? [t.version_in(t[`language_${one.language}`], one.version)] : [],
    )
    return {
      code,
      subject: filledIn(LETTERS[code][language], values).subject,
      href: `${at('installningar', 'brev', 'andring')}?brev=${code}`,
      words: own.length ? t.words_own(spokenIn.join('; ')) : t.words_product,
      is_own: own.length > 0,
      kind: [is_duty ? t.duty : t.optional, is_awaited ? t.awaited : ''].filter(Boolean).join('; '),
    }
  })
  return {
    title: t.letters,
    settings: at('installningar'),
    tabs: settingsTabs(visit, 'letters'),
    verdict: t.verdict(letters.filter(letter => letter.is_own).length, letters.length),
    letters: letters.map(({ is_own: _, ...shown }) => shown),
  }
})

export default function LetterWords({ loaderData: d }: Shown<typeof loader>) {
  const t = useTexts(letterPageTexts)
  const { parts } = useTexts(settingsTexts)
  return (
    <>
      <PageHead
        crumbs={[{ href: d.settings, label: t.settings }]}
        here={t.letters}
        verdict={d.verdict}
        lede={t.lede}
      />
      <Tabs name={parts} items={d.tabs} />
      <Table
        caption={t.letters}
        captionHidden
        rows={d.letters}
        rowKey={row => row.code}
        columns={[
          { key: 'subject', label: t.letter, render: row => <a href={row.href}>{row.subject}</a> },
          { key: 'words', label: t.words_of, render: row => row.words },
          { key: 'kind', label: t.kind, render: row => row.kind },
        ]}
      />
    </>
  )
}
