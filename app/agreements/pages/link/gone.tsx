import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ErrorPage } from '../../../ui/error-page.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { linkTexts } from '../../messages/link.ts'

/** What is shown when the link is not good: the same whether it is unknown, revoked or too old. */
export function LinkGone() {
  const error = useRouteError()
  const t = useTexts(linkTexts)
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status !== 404 && status !== 429) {
    const incident = isRouteErrorResponse(error)
      ? (error.data as { incident?: string } | null)?.incident
      : undefined
    return <ErrorPage status={status} incident={incident} />
  }
  const [title, what] = status === 404 ? [t.gone, t.gone_what] : [t.too_many, t.too_many_what]
  return (
    <>
      <PageHead title={title} />
      <Notice tone="warn" title={what} />
    </>
  )
}
