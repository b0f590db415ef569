// The same, and what waits is sent when there is coverage although no page is open. Only for browsers that can do so.
import { lastHolder, mine, now, sendAll } from '../../access/client/outbox.ts'
import './shell.worker.ts'

addEventListener('sync', event => (event as ExtendableEvent).waitUntil(sendWhatWaits()))

async function sendWhatWaits() {
  now.who = await lastHolder()
  await sendAll()
  // The browser tries again later.
  if ((await mine()).some(entry => !entry.errors)) throw new Error('Something still waits.')
}
