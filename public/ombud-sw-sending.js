// The same, and what waits is sent when there is coverage although no page is open. Only for browsers that can do so.
import './ombud-sw.js'
import { mine, recogniseOwner, sendAll } from './ombud/outbox.js'

addEventListener('sync', event => event.waitUntil(sendWhatWaits()))

async function sendWhatWaits() {
  await recogniseOwner()
  await sendAll()
  // The browser tries again later.
  if ((await mine()).some(entry => !entry.errors)) throw new Error('Something still waits.')
}
