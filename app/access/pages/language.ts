import { isParticipantLanguage } from '../../foundation/participant-languages.ts'
import { notFound, seeOther } from '../answers.ts'
import { languageCookie, localPath } from '../rules.ts'
import { openPage } from '../web.ts'

/**
 * Changes what this device shows pages in and goes back; the account's own language is chosen on the account page. Pages that are written in
 * Swedish and English only go by what the browser prefers of these where another is chosen.
 */
export const loader = openPage(async ({ params, url }) => {
  const language = params.language
  if (!isParticipantLanguage(language)) return notFound()
  return seeOther(localPath(url.searchParams.get('till')), { 'Set-Cookie': languageCookie(language) })
})
