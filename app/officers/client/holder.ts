import { type Holder, keep, lastHolder, now } from '../../access/client/outbox.ts'

/** Whose phone it is now: who is signed in on this page, else who was last. Only that person's things are shown and sent. */
export async function recogniseHolder(box: HTMLElement): Promise<void> {
  const last = lastHolder()
  const { owner, send, signIn, today } = box.dataset
  if (!owner || !send) {
    now.who = await last
    return
  }
  const ahead = today ? Date.parse(today) - Date.parse(dayOf(Date.now())) : 0
  const inside = document.querySelector<HTMLElement>('form[data-inside]')?.dataset.inside
  const who: Holder = {
    owner,
    send,
    signIn,
    ahead,
    inside: inside ?? '',
    slug: location.pathname.split('/')[1]!,
  }
  // Known before anything is read: a phone that can keep nothing still sends.
  now.who = who
  const before = await last
  who.inside = inside ?? before?.inside ?? ''
  await keep('about', 'readwrite', store => store.put(who, 'who'))
}

/** The day on the server's clock, as far as the phone knows. */
export const today = (): string => dayOf(Date.now() + (now.who?.ahead ?? 0))

const dayOf = (moment: number) => new Intl.DateTimeFormat('sv-SE').format(moment)
