import type { Visit } from '../../../access/web.ts'
import type { Db } from '../../../foundation/database.ts'
import { protectedTexts } from '../../../people/messages/protected.ts'
import { mayChooseHandlers, mayHandleProtected, mayReadPeople } from '../../../people/policy.ts'
import { handlersOf } from '../../../people/queries/handlers.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { peopleListTexts } from '../../messages/people.ts'

type Asked = Pick<Visit, 'visitor' | 'say' | 'at'> & { db: Db }

/** How many are protected and who handles them, and the ways there for those who may. */
export async function protectedShown({ db, visitor, say, at }: Asked, people: number) {
  // A company knows whom it employs; that one of them is protected is not told here.
  if (!mayReadPeople(visitor)) return { protected: null, handle: null, choose: null }
  const [t, p] = [say(peopleListTexts), say(protectedTexts)]
  const names = (await handlersOf(db, visitor)).map(handler => handler.name)
  const handled = names.length > 0 ? p.handled_by(names.join(p.and)) : p.no_handler
  return {
    protected: people > 0 ? `${t.protected_count(people)} ${handled}` : null,
    // The ways there do not come with the first of them: that would tell of the day.
    handle: mayHandleProtected(visitor) ? at('skyddade') : null,
    choose: mayChooseHandlers(visitor) ? at('skyddade', 'handlaggare') : null,
  }
}

export function ProtectedLinks({ handle, choose }: { handle: string | null; choose: string | null }) {
  const p = useTexts(protectedTexts)
  return (
    <>
      {choose && (
        <ButtonLink kind="quiet" href={choose}>
          {p.choose_handlers}
        </ButtonLink>
      )}
      {handle && (
        <ButtonLink kind="second" icon="lock" href={handle}>
          {p.protected}
        </ButtonLink>
      )}
    </>
  )
}
