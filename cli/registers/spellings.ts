import type { Chance } from './random.ts'

/** The ways in which people type the same thing. */
export function spellingsOf(chance: Chance) {
  const yes = () => chance.pick(['ja', 'Ja', 'JA', 'x', 'X'])
  const no = () => chance.pick(['nej', 'Nej', '', ''])
  const decimal = (value: number) => String(value).replace('.', chance.percent(80) ? ',' : '.')
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return {
    yesOrNo: (is: boolean) => (is ? yes() : no()),
    decimal,
    grouped: (whole: number) =>
      chance.pick([String(whole), String(whole).replace(/\B(?=(\d{3})+$)/g, chance.pick([' ', '\u00a0']))]),
    clock,
    date: (date: string) => chance.pick([date, date, date, date, date.replaceAll('-', ''), `${date} 00:00`]),
    organisation: (number: string) =>
      chance.pick([
        `${number.slice(0, 6)}-${number.slice(6)}`,
        number,
        `16${number}`,
        `16${number.slice(0, 6)}-${number.slice(6)}`,
        ` ${number.slice(0, 6)} ${number.slice(6)}`,
      ]),
    personal: (number: string) => {
      const short = number.slice(2)
      return chance.pick([
        `${short.slice(0, 6)}-${short.slice(6)}`,
        short,
        `${number.slice(0, 8)}-${number.slice(8)}`,
        number,
      ])
    },
    municipality: (name: string) =>
      chance.pick([name, name, `${name} kommun`, `${name} `, name.toUpperCase(), `${name} Kommun`]),
    category: (is_kollektiv: boolean) =>
      is_kollektiv
        ? chance.pick(['kollektiv', 'Kollektiv', 'kollektivanställd', 'arbetare', 'Arbetare '])
        : chance.pick(['tjänsteman', 'Tjänsteman', 'tjm', 'TJM']),
  }
}

export type Spellings = ReturnType<typeof spellingsOf>
