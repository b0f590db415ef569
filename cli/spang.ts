// The administrator's commands: npm run spang -- COMMAND
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConfig, settingsKnown } from '../app/foundation/config.ts'
import type { CarriedOut, Given } from './carried-out.ts'
import { type CommandResult, done, failed, whyStopped } from './command.ts'
import { LARGEST_SCALE } from './registers.ts'

const options = {
  slug: { type: 'string' },
  name: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  programme: { type: 'string' },
  email: { type: 'string' },
  scale: { type: 'string', default: '1' },
  noted: { type: 'string' },
  json: { type: 'boolean' },
  'take-new': { type: 'boolean' },
  'take-columns': { type: 'string' },
  help: { type: 'boolean' },
} as const

type Command = {
  says: string
  /** What is wrong with what was given, before anything is opened. */
  lacks?(given: Given): string | undefined
}

const COMMANDS: Record<CarriedOut | 'settings', Command> = {
  'create-programme': {
    says: '--slug exempel --name "Exempelprogrammet" [--from 2024-01-01 --to 2026-12-31]',
  },
  import: {
    says: 'FOLDER or FILES --programme exempel [--json] [--take-new or --take-columns "foretag:Anställda, deltagare:Befattning"]',
    lacks: ({ values, paths }) =>
      !values.programme
        ? NO_PROGRAMME
        : paths.length === 0
          ? 'Say which folder or files to read.'
          : undefined,
  },
  figures: {
    says: '--programme exempel [--json]',
    lacks: ({ values }) => (values.programme ? undefined : NO_PROGRAMME),
  },
  verify: {
    says: '[--noted DIGEST]: whether all that should be here is here and can be read, as after a backup was read in',
  },
  'verify-trail': {
    says: '[--noted DIGEST]: proves that no line of the audit trail was changed, removed or put in between',
  },
  'create-administrator': {
    says: '--email NAME@HOST --name "NAME": the first administrator, and a link to sign in with',
    lacks: ({ values }) =>
      !z.email().safeParse(values.email?.trim()).success
        ? 'Say an address that mail reaches: --email NAME@HOST.'
        : values.name?.trim()
          ? undefined
          : 'Say what the administrator is called: --name "NAME".',
  },
  'change-badge-key': {
    says: 'signs badges with a new key from now on; those that were signed before are verified as before',
  },
  migrate: {
    says: 'brings the database up to date with the login of DATABASE_OWNER_URL, where pages work through another',
  },
  bounce: {
    says: 'reads a delivery report (RFC 3464) on standard input and notes which letter came back',
  },
  answer: {
    says: 'reads what a calendar answers to an invitation (RFC 5546) on standard input and notes whether the guest comes',
  },
  demo: {
    says: '[--scale 10]: fills an empty installation with a demonstration',
    lacks: ({ values }) =>
      scaleOf(values) > 0 && scaleOf(values) <= LARGEST_SCALE
        ? undefined
        : `The scale is a number above 0 and at most ${LARGEST_SCALE}.`,
  },
  settings: {
    says: 'the settings of the environment and what they mean',
  },
}

const NO_PROGRAMME = 'Say which programme: --programme exempel.'
const scaleOf = ({ scale }: Given['values']) => Number(scale)

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name)

const usage = () =>
  `Commands:\n${Object.entries(COMMANDS)
    .map(([name, { says }]) => `  ${name.padEnd(22)} ${says}`)
    .join('\n')}\n`

async function run(): Promise<CommandResult> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [name = '', ...paths] = positionals
  if (values.help || name === 'help') return { stdout: usage(), stderr: '', code: 0 }
  if (!isCommand(name)) return failed(`${name ? `There is no command ${name}. ` : ''}${usage().trimEnd()}`)
  const command: Command = COMMANDS[name]
  const lack = command.lacks?.({ values, paths })
  if (lack) return failed(lack)
  if (name === 'settings')
    return done(settingsKnown.map(({ name, meaning }) => `${name.padEnd(20)} ${meaning}`).join('\n'))
  const config = readConfig(process.env)
  // The house is read when there is something to carry out: that takes seconds, and what is wrong is told at once.
  const { carryOut } = await import('./carried-out.ts')
  return carryOut(name, config, { values, paths })
}

try {
  const { stdout, stderr, code } = await run()
  process.stdout.write(stdout)
  process.stderr.write(stderr)
  process.exitCode = code
} catch (error) {
  const isOfTheCommand = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${isOfTheCommand ? (error as Error).message : whyStopped(error)}\n`)
  process.exitCode = 1
}
