import { openPage } from '../../access/web.ts'
import { readList } from '../../ui/list-url.ts'
import styles from '../../ui/styles/style-guide.css?url'
import { StyleGuide } from './style-guide/guide.tsx'
import { guideTexts } from './style-guide/messages.ts'
import { COMPANY_LIST } from './style-guide/tables.tsx'

export const loader = openPage(async ({ url, say }) => ({
  title: say(guideTexts).title,
  list: readList(url.searchParams, COMPANY_LIST),
}))

export default function StyleGuidePage({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  return (
    <>
      <link rel="stylesheet" href={styles} precedence="page" />
      <StyleGuide list={loaderData.list} />
    </>
  )
}
