import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CODE_PAGES, type CodePage, decodedIn } from './code-pages.ts'
import { decoded } from './decode.ts'

const TABLES = Object.fromEntries(
  CODE_PAGES.map(page => [
    page,
    new Map(Array.from({ length: 256 }, (_, byte) => [decodedIn(page, Uint8Array.of(byte)), byte] as const)),
  ]),
) as Record<CodePage, Map<string, number>>
const encodedIn = (page: CodePage, text: string) =>
  Uint8Array.from(text, letter => TABLES[page].get(letter) ?? assert.fail(`${letter} in ${page}`))

const TEXTS = [
  'Personnummer;Förnamn;Efternamn\r\n1;Åsa;Öström\r\n2;Örjan;Ängström\r\n',
  'Tillfälle;Kurskod\r\nT1;K1\r\n',
  'Organisationsnummer;Företag\r\n5599900015;BJÖRKÅS ÅKERI AB\r\n',
  'Kurskod;Titel\r\nK1;Svets för alla\r\n',
  'Namn\r\nAndré Ek\r\nIngrid Sjö\r\n',
  'Kommun\r\nHässleholm\r\nÄngelholm\r\nÖrkelljunga\r\n',
]

test('Swedish text in any code page is read as what it is', () => {
  for (const page of CODE_PAGES)
    for (const text of TEXTS)
      assert.deepEqual(decoded(encodedIn(page, text)), { text, encoding: page }, `${page}: ${text}`)
})

test('what only Windows-1252 has stays so: quotes, dashes, hard spaces, foreign letters beside Swedish ones', () => {
  for (const text of [
    'Titel\n”Ledarskap” – grund…\n',
    'Anställda\n1\u00a0250\n',
    'Förnamn\nŠeherzada\nŽana\n',
    'Titel\nCafé\n',
    'Kostnad\n500 €\n',
  ])
    assert.deepEqual(decoded(encodedIn('windows-1252', text)), { text, encoding: 'windows-1252' })
})

test('UTF-16 of either kind, with its mark and without', () => {
  for (const text of TEXTS) {
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const bytes of [
      little,
      big,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    ])
      assert.deepEqual(decoded(bytes), { text, encoding: 'utf-16' })
  }
})

test('UTF-8 that was read in a code page and saved, once or twice, is put right', () => {
  for (const page of CODE_PAGES)
    for (const text of TEXTS) {
      const once = decodedIn(page, Buffer.from(text))
      assert.deepEqual(decoded(Buffer.from(once)), { text, encoding: 'utf-8-twice' }, once)
    }
  const twice = decodedIn('windows-1252', Buffer.from(decodedIn('windows-1252', Buffer.from(TEXTS[0]!))))
  assert.equal(decoded(Buffer.from(twice)).text, TEXTS[0])
  const marked = decodedIn('windows-1252', Buffer.from(`\ufeff${TEXTS[0]}`))
  assert.equal(decoded(Buffer.from(marked)).text, TEXTS[0])
})

test('text that is right is left alone, and a line in another encoding does not spoil the rest', () => {
  for (const text of [...TEXTS, 'SMÅ–STORT ”KÖPÅ” JOÃO Ågård', 'محمد 👩‍🏭'])
    assert.deepEqual(decoded(Buffer.from(text)), { text, encoding: 'utf-8' })
  const mixed = Buffer.concat([Buffer.from('Förnamn\n'), encodedIn('macintosh', 'Åsa Öström\n')])
  assert.equal(decoded(mixed).text, 'Förnamn\nÅsa Öström\n')
})
