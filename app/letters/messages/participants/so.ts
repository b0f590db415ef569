import type { ParticipantWords } from './words.ts'

export const so: ParticipantWords = {
  duty: 'Warqaddani waxay ku saabsan tahay ka qaybgalkaaga mashruuca.',
  letters: {
    hours_link: {
      subject: 'Linkigaaga saacadahaaga',
      body: 'Halkan waxaad ka aragtaa maalmaha aad ka qaybgashay tababarka {programme}, waana saxiixdaa. Luqadda waxaad ka dooranaysaa bogga, akoonna uma baahnid.\n\nLinkigu adiga keliya ayuu kuu yahay. Cid kale ha siin.\n\nWuxuu shaqaynayaa ilaa {until}.',
      action: 'Fur saacadahaaga',
      sms: '{programme}: Waa kuwan saacadahaagu. Akhri oo saxiix. Linkigu adiga keliya ayuu kuu yahay.',
    },
    signing_code: {
      subject: 'Koodkaaga saxiixa',
      body: 'Koodkaagu waa {code}\n\nWuxuu shaqaynayaa {minutes} daqiiqo. Waxaad ku saxiixaysaa {hours}.\n\nMa codsan kood? Markaas waxba ma aha inaad samayso. Cidna ha siin.',
      sms: 'Koodkaagu waa {code}. Waxaad ku saxiixaysaa {hours}. Wuxuu shaqaynayaa {minutes} daqiiqo. Cidna ha siin.',
    },
    hours_unsigned: {
      subject: 'Waxaad haysataa saacado la saxiixo',
      body: 'Waxaad ka qaybgashay tababarka {programme}, saacadahaaguna waxay sugayaan saxiixaaga: {hours}.\n\nFur linkiga, akhri oo saxiix. Luqadda waxaad ka dooranaysaa bogga, akoonna uma baahnid.\n\nLinkigu adiga keliya ayuu kuu yahay. Wuxuu shaqaynayaa ilaa {until}.',
      action: 'Fur saacadahaaga',
      sms: '{programme}: {hours} ayaa sugaya saxiixaaga. Akhri oo saxiix. Linkigu adiga keliya ayuu kuu yahay.',
    },
    session_soon: {
      subject: 'Xusuusin: {title}',
      body: 'Dhowaan waxaa bilaabmaya {title} ee {programme}.\n\nGoorma iyo xaggee: {when}\n\nLinki: {link}\n\nMa iman kartid? U sheeg maamulahaaga.',
      sms: 'Xusuusin: {title}. {when}\n\nLinki: {link}',
    },
    seat_booked: {
      subject: 'Kursi ayaad haysataa: {title}',
      body: 'Waxaad ku qoran tahay {title} ee {programme}, koorsaduna way dhacaysaa.\n\nGoorma iyo xaggee: {when}\n\nLinki: {link}\n\nMa iman kartid? U sheeg maamulahaaga, si qof kale kursiga u helo.',
      sms: 'Kursi ayaad haysataa: {title}. {when}\n\nLinki: {link}',
    },
    seat_withdrawn: {
      subject: 'Kursi ma haysatid hadda: {title}',
      body: 'Kursigaagii {title} ee {programme} waa la joojiyay.\n\nWuxuu ahaa: {when}\n\nMa khalad baa? U sheeg maamulahaaga.',
      sms: 'Kursi ma haysatid hadda: {title}. Ma khalad baa? U sheeg maamulahaaga.',
    },
    occasion_changed: {
      subject: 'Isbeddel: {title}',
      body: '{title} ee {programme} waa la beddelay. Hadda waa sidan.\n\nGoorma iyo xaggee: {when}\n\nLinki: {link}\n\nMa iman kartid? U sheeg maamulahaaga, si qof kale kursiga u helo.',
      sms: 'Isbeddel: {title}. Hadda: {when}\n\nLinki: {link}',
    },
    occasion_cancelled: {
      subject: 'Waa la baajiyay: {title}',
      body: '{title} ee {programme} waa la baajiyay.\n\nWuxuu ahaa: {when}\n\nSababta: {why}\n\nKursigaagii ma jiro. Maamulahaaga weydii waqti kale.',
      sms: 'Waa la baajiyay: {title}. Wuxuu ahaa: {when}. Maamulahaaga weydii waqti kale.',
    },
    certificates_link: {
      subject: 'Waxaad haysataa shahaado',
      body: 'Waxaad shahaado ka heshay {programme}.\n\nBoggaaga waxaa ku jira dhammaan shahaadooyinkaaga. Waad kaydsan kartaa oo tusi kartaa loo-shaqeeye, adiguna waxaad dooranaysaa waxa uu arko qofka hubiya.\n\nLinkigu adiga keliya ayuu kuu yahay. Wuxuu shaqaynayaa ilaa {until}.',
      action: 'Fur shahaadooyinkaaga',
      sms: '{programme}: Waxaad haysataa shahaado. Ka kaydso boggaaga. Linkigu adiga keliya ayuu kuu yahay.',
    },
    course_over: {
      subject: 'Maxaad u malaynaysaa? {title}',
      body: 'Waxaad joogtay {title} ee {programme}. Noo sheeg waxay koorsadu ku siisay. Waa dhowr su’aalood oo gaagaaban.\n\nMagacaaga laguma kaydiyo jawaabta. Luqadda waxaad ka dooranaysaa bogga, akoonna uma baahnid.\n\nLinkigu adiga keliya ayuu kuu yahay. Waxaad jawaabi kartaa ilaa {until}.',
      action: 'Ka jawaab su’aalaha',
      sms: '{title}: maxaad u malaynaysaa? Ka jawaab dhowr su’aalood. Linkigu adiga keliya ayuu kuu yahay.',
    },
    course_since: {
      subject: 'Sidee bay hadda tahay? {title}',
      body: 'Waqti baa ka soo wareegay markaad joogtay {title} ee {programme}. Noo sheeg sida ay shaqadu hadda tahay. Waa dhowr su’aalood oo gaagaaban.\n\nMagacaaga laguma kaydiyo jawaabta. Luqadda waxaad ka dooranaysaa bogga, akoonna uma baahnid.\n\nLinkigu adiga keliya ayuu kuu yahay. Waxaad jawaabi kartaa ilaa {until}.',
      action: 'Ka jawaab su’aalaha',
      sms: '{title}: sidee bay hadda tahay? Ka jawaab dhowr su’aalood. Linkigu adiga keliya ayuu kuu yahay.',
    },
  },
}
