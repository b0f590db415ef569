import { useTexts } from '../../../ui/language.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { linkTexts } from '../../messages/link.ts'

type Props = { title: string; name: string; home: string; lede?: string }

/** The head of a step: which company, and the way back to the list. */
export function LinkHead({ title, name, home, lede }: Props) {
  const t = useTexts(linkTexts)
  return <PageHead crumbs={[{ href: home, label: t.back }]} eyebrow={name} title={title} lede={lede} />
}
