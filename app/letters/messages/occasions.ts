import { letterWords } from './words.ts'

const values = {
  title: 'Ledarskap i vardagen',
  when: 'måndag 3 november 2025 kl. 8.00–12.00, Osby, Skolgatan 4, sal 2',
  programme: 'Exempelprogrammet',
}
const company = { company: 'Norrvidinge Mekaniska AB', number: '3' }
const why = { why: 'För få har bokat.' }

/** Letters about courses with days and seats. A subject names the course, never a person. */
export const occasionLetters = letterWords({
  seat_booked: {
    is_duty: true,
    values: { ...values, link: 'https://mote.example/abc' },
    sv: {
      subject: 'Du har en plats: {title}',
      body: 'Du är bokad på {title} i {programme}, och kursen blir av.\n\nNär och var: {when}\n\nLänk: {link}\n\nKan du inte komma? Säg det till din chef, så att någon annan får platsen.',
      sms: 'Du har en plats: {title}. {when}\n\nLänk: {link}',
    },
    en: {
      subject: 'You have a seat: {title}',
      body: 'You are booked on {title} in {programme}, and the course will be held.\n\nWhen and where: {when}\n\nLink: {link}\n\nCannot come? Tell your manager, so that somebody else gets the seat.',
      sms: 'You have a seat: {title}. {when}\n\nLink: {link}',
    },
  },
  seat_withdrawn: {
    is_duty: true,
    values,
    sv: {
      subject: 'Du har inte längre en plats: {title}',
      body: 'Din plats på {title} i {programme} är avbokad.\n\nDet gällde: {when}\n\nÄr det fel? Säg det till din chef.',
      sms: 'Du har inte längre en plats: {title}. Är det fel? Säg det till din chef.',
    },
    en: {
      subject: 'You no longer have a seat: {title}',
      body: 'Your seat on {title} in {programme} has been cancelled.\n\nIt was: {when}\n\nIs that wrong? Tell your manager.',
      sms: 'You no longer have a seat: {title}. Is that wrong? Tell your manager.',
    },
  },
  session_soon: {
    is_duty: true,
    values: { ...values, link: 'https://mote.example/abc' },
    sv: {
      subject: 'Påminnelse: {title}',
      body: 'Snart är det {title} i {programme}.\n\nNär och var: {when}\n\nLänk: {link}\n\nKan du inte komma? Säg det till din chef.',
      sms: 'Påminnelse: {title}. {when}\n\nLänk: {link}',
    },
    en: {
      subject: 'Reminder: {title}',
      body: 'Soon it is {title} in {programme}.\n\nWhen and where: {when}\n\nLink: {link}\n\nCannot come? Tell your manager.',
      sms: 'Reminder: {title}. {when}\n\nLink: {link}',
    },
  },
  occasion_changed: {
    is_duty: true,
    values: { ...values, link: 'https://mote.example/abc' },
    sv: {
      subject: 'Ändrat: {title}',
      body: '{title} i {programme} har ändrats. Så här gäller nu.\n\nNär och var: {when}\n\nLänk: {link}\n\nKan du inte komma? Säg det till din chef, så att någon annan får platsen.',
      sms: 'Ändrat: {title}. Nu: {when}\n\nLänk: {link}',
    },
    en: {
      subject: 'Changed: {title}',
      body: '{title} in {programme} has been changed. This is how it stands now.\n\nWhen and where: {when}\n\nLink: {link}\n\nCannot come? Tell your manager, so that somebody else gets the seat.',
      sms: 'Changed: {title}. Now: {when}\n\nLink: {link}',
    },
  },
  occasion_changed_company: {
    is_duty: true,
    values: { ...values, ...company },
    sv: {
      subject: 'Ändrat: {title}',
      body: '{title} i {programme} har ändrats. Så här gäller nu.\n\nNär och var: {when}\n\nBokade från {company}: {number}\n\nDe som går att nå med brev eller SMS har fått veta det. Säg det till de andra.',
      action: 'Se tillfället',
    },
    en: {
      subject: 'Changed: {title}',
      body: '{title} in {programme} has been changed. This is how it stands now.\n\nWhen and where: {when}\n\nBooked from {company}: {number}\n\nThose who can be reached by letter or SMS have been told. Tell the others.',
      action: 'See the occasion',
    },
  },
  occasion_cancelled: {
    is_duty: true,
    values: { ...values, ...why },
    sv: {
      subject: 'Inställt: {title}',
      body: '{title} i {programme} är inställt.\n\nDet gällde: {when}\n\nDärför: {why}\n\nDin plats är borta. Fråga din chef om ett annat tillfälle.',
      sms: 'Inställt: {title}. Det gällde: {when}. Fråga din chef om ett annat tillfälle.',
    },
    en: {
      subject: 'Cancelled: {title}',
      body: '{title} in {programme} is cancelled.\n\nIt was: {when}\n\nWhy: {why}\n\nYour seat is gone. Ask your manager about another occasion.',
      sms: 'Cancelled: {title}. It was: {when}. Ask your manager about another occasion.',
    },
  },
  occasion_cancelled_company: {
    is_duty: true,
    values: { ...values, ...company, ...why },
    sv: {
      subject: 'Inställt: {title}',
      body: '{title} i {programme} är inställt.\n\nDet gällde: {when}\n\nDärför: {why}\n\nBokade från {company}: {number}\n\nDe som går att nå med brev eller SMS har fått veta det. Säg det till de andra, och boka ett annat tillfälle.',
      action: 'Se andra tillfällen',
    },
    en: {
      subject: 'Cancelled: {title}',
      body: '{title} in {programme} is cancelled.\n\nIt was: {when}\n\nWhy: {why}\n\nBooked from {company}: {number}\n\nThose who can be reached by letter or SMS have been told. Tell the others, and book another occasion.',
      action: 'See other occasions',
    },
  },
  occasions_to_decide: {
    is_duty: false,
    values: {
      programme: 'Exempelprogrammet',
      number: '2',
      occasions: 'Ledarskap i vardagen T42 (4 av minst 6, senast 20 oktober)',
    },
    sv: {
      subject: 'Tillfällen att avgöra: {number}',
      body: 'I {programme} är för få bokade på tillfällen som snart ska vara avgjorda.\n\nTillfällen: {occasions}\n\nFråga företagen, bekräfta ändå eller ställ in.',
      action: 'Se tillfällena',
    },
    en: {
      subject: 'Occasions to settle: {number}',
      body: 'In {programme} too few are booked on occasions that are soon to be settled.\n\nOccasions: {occasions}\n\nAsk the companies, confirm them anyway, or cancel them.',
      action: 'See the occasions',
    },
  },
})
