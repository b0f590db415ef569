import { found, invalid, isInvalid, newOnce, refusedAs, seeSaved, valueIn } from '../../access/answers.ts'
import { participantLanguages } from '../../access/language-words.ts'
import { sentIn } from '../../access/sent-form.ts'
import { action as act, page } from '../../access/web.ts'
import {
  isParticipantLanguage,
  OWN_NAMES,
  PARTICIPANT_LANGUAGES,
} from '../../foundation/participant-languages.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { isLanguage } from '../../foundation/text.ts'
import { once, transact } from '../../foundation/transact.ts'
import { languagesOf } from '../../programmes/queries/languages.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import type { Shown } from '../../ui/form-state.ts'
import { useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Cols, Stack } from '../../ui/panel.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { saveSmsWords, smsBackToProduct } from '../commands/save-sms-words.ts'
import { letterPageTexts } from '../messages/pages.ts'
import { smsWordsTexts } from '../messages/sms-words.ts'
import { mayEditWords, mayReadWords } from '../policy.ts'
import { smsVersionsOf } from '../queries/sms-words.ts'
import { wordsInForce } from '../queries/words.ts'
import { isSmsCode, smsWordsForm } from '../rules/sms-words-form.ts'
import { filledIn, LETTERS, type LetterCode } from '../rules/templates.ts'
import { isLetterCode } from '../rules/words-form.ts'
import { EarlierWords, Placeholders } from './edit-words-parts.tsx'
import { SmsForm, SmsPreview } from './sms-words-parts.tsx'

const codeIn = (url: URL): LetterCode => {
  const code = url.searchParams.get('brev')
  return found(isLetterCode(code) && isSmsCode(code) ? code : null)
}
const languageIn = (text: unknown) => (isParticipantLanguage(text) ? text : 'sv')

export const loader = page(mayReadWords, async ({ db, visitor, ground, language, say, at, url, format }) => {
  const t = say(letterPageTexts)
  const says = say(smsWordsTexts)
  const code = codeIn(url)
  const chosen = languageIn(url.searchParams.get('sprak'))
  const programme_id = visitor.programme!
  const words = await wordsInForce(db, { programme_id, code, language: chosen })
  const versions = await smsVersionsOf(db, visitor, code)
  const on = await languagesOf(db, { programme_id, today: ground.clock.today() })
  const here = `${at('installningar', 'brev', 'sms')}?brev=${code}`
  const { values } = LETTERS[code]
  const is_own = versions.find(one => one.language === chosen)?.words != null
  return {
    title: says.sms_words(filledIn(LETTERS[code][language], values).subject),
    crumbs: [
      { href: at('installningar'), label: t.settings },
      { href: at('installningar', 'brev'), label: t.letters },
    ],
    once: newOnce(),
    language: chosen,
    words: words.sms!,
    action: words.action
      ? { label: words.action, href: `${ground.config.publicUrl}/timmar/${'x'.repeat(32)}` }
      : null,
    values,
    is_own,
    notes: [
      ...(on.includes(chosen) ? [] : [says.off]),
      ...(is_own || isLanguage(chosen) ? [] : [says.not_reviewed]),
    ],
    may_edit: mayEditWords(visitor),
    tabs: PARTICIPANT_LANGUAGES.map(each => ({
      href: `${here}&sprak=${each}`,
      label: OWN_NAMES[each],
      current: each === chosen,
    })),
    versions: versions.map(one => ({
      key: `${one.language}-${one.version}`,
      version: t.version_in(participantLanguages[languageIn(one.language)][language], one.version),
      subject: one.words ?? t.words_product,
      made: format.moment(one.made_at),
      who: one.made_by ?? t.somebody,
    })),
  }
})

export const action = act(mayEditWords, async ({ ground, visitor, form, say, at, url }) => {
  const sentences = { ...say(letterPageTexts), ...say(smsWordsTexts) }
  const code = codeIn(url)
  const language = languageIn(form.get('language'))
  if (form.get('intent') === 'look') return invalid(form, {}, 200)
  const carryOut = async () => {
    if (form.get('intent') === 'withdraw')
      return transact(ground, visitor, tx => smsBackToProduct(tx, visitor, { code, language }))
    const value = valueIn(smsWordsForm, form, sentences)
    if (isInvalid(value)) return value
    const sent = await sentIn(url, form)
    return transact(ground, visitor, tx =>
      once(tx, sent, () => saveSmsWords(tx, visitor, { code, form: value })),
    )
  }
  const outcome = await carryOut()
  if (isInvalid(outcome)) return outcome
  if (isRefusal(outcome)) return refusedAs(form, outcome, sentences)
  return seeSaved(`${at('installningar', 'brev', 'sms')}?brev=${code}&sprak=${language}`)
})

export default function SmsWords({ loaderData: d, actionData }: Shown<typeof loader>) {
  const t = useTexts(smsWordsTexts)
  const typed = actionData?.typed.words
  return (
    <>
      <PageHead crumbs={d.crumbs} here={d.title} title={d.title} lede={t.lede} />
      <Tabs name={t.choose_language} items={d.tabs} />
      <ErrorSummary errors={actionData?.errors} />
      <Cols>
        <Stack gap="wide">
          {d.notes.map(one => (
            <p key={one} className="secondary">
              {one}
            </p>
          ))}
          {d.may_edit && <SmsForm shown={d} back={actionData} />}
          <SmsPreview {...d} words={typed ?? d.words} is_saved={typed === undefined} />
        </Stack>
        <Stack gap="wide">
          <Placeholders values={d.values} />
          {d.versions.length > 0 && <EarlierWords versions={d.versions} />}
        </Stack>
      </Cols>
    </>
  )
}
