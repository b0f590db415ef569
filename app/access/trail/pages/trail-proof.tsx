import { verifyTrail } from '../../../foundation/trail.ts'
import { houseScope, reading } from '../../../foundation/transact.ts'
import { Button } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { action as actionFor, page } from '../../web.ts'
import { trailTexts } from '../messages.ts'
import { mayReadTrail } from '../policy.ts'
import { proofVerdict } from '../rules.ts'

export const loader = page(mayReadTrail, async ({ say, at }) => ({
  title: say(trailTexts).proof_title,
  trail: at('handelser'),
}))

/** Reads the whole chain as the house does, since a line of another programme may stand between two of this one. */
export const action = actionFor(mayReadTrail, async ({ ground, visitor, say, format }) => {
  const t = say(trailTexts)
  const proof = await reading(ground, houseScope, db => verifyTrail(db))
  return {
    isWhole: proof.broken_at === null,
    // A number of lines that grows by more than is shown would tell when something was done about a protected person.
    verdict:
      proof.broken_at === null && !visitor.handles_protected
        ? t.proof_whole_unnumbered
        : proofVerdict(proof, t, format),
    what: proof.broken_at === null ? t.proof_whole_what : t.proof_broken_what,
    lines: visitor.handles_protected ? format.number(proof.lines) : null,
    checked_at: format.moment(ground.clock.now()),
  }
})

type Props = {
  loaderData: Awaited<ReturnType<typeof loader>>
  actionData?: Awaited<ReturnType<typeof action>>
}

export default function TrailProof({ loaderData, actionData }: Props) {
  const t = useTexts(trailTexts)
  const proof = actionData && 'verdict' in actionData ? actionData : null
  return (
    <>
      <PageHead
        crumbs={[{ href: loaderData.trail, label: t.crumb }]}
        here={t.proof_title}
        verdict={proof?.verdict ?? t.proof_not_yet}
        lede={t.proof_how}
      />
      {proof && (
        <Notice
          tone={proof.isWhole ? 'ok' : 'bad'}
          title={proof.what}
          role={proof.isWhole ? 'status' : 'alert'}
        >
          <Pairs
            start
            pairs={[
              ...(proof.lines ? [{ label: t.proof_lines, value: proof.lines }] : []),
              { label: t.proof_checked_at, value: proof.checked_at },
            ]}
          />
        </Notice>
      )}
      <Form>
        <div className="row">
          <Button icon="check">{actionData ? t.proof_again : t.check}</Button>
        </div>
      </Form>
    </>
  )
}
