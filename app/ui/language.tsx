import { createContext, type ReactNode, useContext } from 'react'
import { type Language, type Spoken, spoken, type Texts } from '../foundation/text.ts'

const LanguageContext = createContext<Language>('sv')

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

export const useLanguage = (): Language => useContext(LanguageContext)

/** A room's sentences in the reader's language. */
export const useTexts = <T extends Texts>(all: T): Spoken<T> => spoken(all, useLanguage())
