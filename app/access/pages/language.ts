import { isLanguage } from '../../foundation/text.ts'
import { notFound, seeOther } from '../answers.ts'
import { languageCookie, localPath } from '../rules.ts'
import { openPage } from '../web.ts'

/** Changes what this device shows pages in and goes back; the account's own language is chosen on the account page. */
export const loader = openPage(async ({ params, url }) => {
  const language = params.language
  if (!isLanguage(language)) return notFound()
  return seeOther(localPath(url.searchParams.get('till')), { 'Set-Cookie': languageCookie(language) })
})
