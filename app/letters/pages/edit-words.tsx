import { found, invalid, isInvalid, newOnce, refusedAs, seeSaved, valueIn } from '../../access/answers.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as act, page } from '../../access/web.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { isLanguage } from '../../foundation/text.ts'
import { once, transact } from '../../foundation/transact.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Panel, Stack } from '../../ui/panel.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { backToProduct, saveWords } from '../commands/save-words.ts'
import { letterPageTexts } from '../messages/pages.ts'
import { smsWordsTexts } from '../messages/sms-words.ts'
import { mayEditWords, mayReadWords } from '../policy.ts'
import { wordsInForce, wordVersionsOf } from '../queries/words.ts'
import { isSmsCode } from '../rules/sms-words-form.ts'
import { filledIn, LETTERS, type LetterCode } from '../rules/templates.ts'
import { isLetterCode, wordsForm } from '../rules/words-form.ts'
import { EarlierWords, Placeholders, versionShown, WordsForm } from './edit-words-parts.tsx'
import { LetterPreview } from './letter-preview.tsx'

const codeIn = (url: URL): LetterCode => {
  const code = url.searchParams.get('brev')
  return found(isLetterCode(code) ? code : null)
}

export const loader = page(mayReadWords, async ({ db, visitor, language, say, at, url, format }) => {
  const t = say(letterPageTexts)
  const code = codeIn(url)
  const asked = url.searchParams.get('sprak')
  const chosen = isLanguage(asked) ? asked : 'sv'
  const words = await wordsInForce(db, { programme_id: visitor.programme!, code, language: chosen })
  const versions = await wordVersionsOf(db, visitor, code)
  const here = `${at('installningar', 'brev', 'andring')}?brev=${code}`
  const { values, is_duty } = LETTERS[code]
  return {
    title: filledIn(LETTERS[code][language], values).subject,
    crumbs: [
      { href: at('installningar'), label: t.settings },
      { href: at('installningar', 'brev'), label: t.letters },
    ],
    once: newOnce(),
    language: chosen,
    words: { subject: words.subject, body: words.body, action: words.action },
    values,
    is_duty,
    sms: isSmsCode(code) ? `${at('installningar', 'brev', 'sms')}?brev=${code}&sprak=${chosen}` : null,
    is_own: versions.find(one => one.language === chosen)?.subject != null,
    may_edit: mayEditWords(visitor),
    tabs: (['sv', 'en'] as const).map(each => ({
      href: `${here}&sprak=${each}`,
      label: t[`in_${each}`],
      current: each === chosen,
    })),
    versions: versions.map(one => versionShown(one, t, format)),
  }
})

export const action = act(mayEditWords, async ({ ground, visitor, form, say, at, url }) => {
  const sentences = say(letterPageTexts)
  const code = codeIn(url)
  const language = form.get('language')
  if (form.get('intent') === 'look') return invalid(form, {}, 200)
  const carryOut = async () => {
    if (form.get('intent') === 'withdraw' && isLanguage(language))
      return transact(ground, visitor, tx => backToProduct(tx, visitor, { code, language }))
    const value = valueIn(wordsForm, form, sentences)
    if (isInvalid(value)) return value
    const sent = await sentIn(url, form)
    return transact(ground, visitor, tx =>
      once(tx, sent, () => saveWords(tx, visitor, { code, form: value })),
    )
  }
  const outcome = await carryOut()
  if (isInvalid(outcome)) return outcome
  if (isRefusal(outcome)) return refusedAs(form, outcome, sentences)
  return seeSaved(`${at('installningar', 'brev', 'andring')}?brev=${code}&sprak=${language}`)
})

export default function EditWords({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(letterPageTexts)
  const { to_sms } = useTexts(smsWordsTexts)
  const typed = actionData?.typed
  const words = typed
    ? { ...d.words, subject: typed.subject ?? '', body: typed.body ?? d.words.body }
    : d.words
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} />
      <Tabs name={t.choose_language} items={d.tabs} />
      <ErrorSummary errors={actionData?.errors} />
      <Cols>
        <Stack gap="wide">
          {d.may_edit && <WordsForm shown={d} back={actionData} />}
          <Panel title={t.preview} intro={typed ? t.preview_unsaved : undefined}>
            <LetterPreview language={d.language} words={words} values={d.values} is_duty={d.is_duty} />
          </Panel>
        </Stack>
        <Stack gap="wide">
          {d.sms && (
            <ButtonLink kind="second" href={d.sms}>
              {to_sms}
            </ButtonLink>
          )}
          <Placeholders values={d.values} />
          {d.versions.length > 0 && <EarlierWords versions={d.versions} />}
        </Stack>
      </Cols>
    </>
  )
}
