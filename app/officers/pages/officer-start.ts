import { seeOther } from '../../access/answers.ts'
import { programmesOf } from '../../access/queries.ts'
import { openPage } from '../../access/web.ts'

/** Where the installed application begins: the phone's pages of the visitor's programme, or the list of programmes. */
export const loader = openPage(async ({ ground, visitor }) => {
  if (!visitor.user_id) throw seeOther('/logga-in?till=/ombud')
  const programmes = await programmesOf(ground, visitor)
  const own =
    programmes.find(({ roles }) => roles.includes('officer')) ??
    programmes.find(({ roles }) => roles.includes('project_leader') || roles.includes('process_leader'))
  throw seeOther(own ? `/${own.slug}/ombud` : '/')
})
