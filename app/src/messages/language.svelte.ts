/** Which language the screens speak: Vietnamese first, English second, remembered on this device. */
export type Language = 'vi' | 'en'

const KEPT = 'tungnha.language'

let spoken = $state<Language>(localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi')

export const language = () => spoken

export function speak(next: Language) {
  spoken = next
  localStorage.setItem(KEPT, next)
  document.documentElement.lang = next
}

/** The words of one door, in the language spoken now; reading them in markup follows a change. */
export const inLanguage =
  <Words>(words: Record<Language, Words>) =>
  () =>
    words[spoken]
