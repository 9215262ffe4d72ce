/** Which language the screens speak: Vietnamese first, English second, remembered on this device. */
export type Language = 'vi' | 'en'

const KEPT = 'tungnha.language'

let spoken = $state<Language>('vi')
const loading: (() => Promise<unknown>)[] = []

export const language = () => spoken

/** Words of the second language may be fetched only by those who read it. */
export async function speak(next: Language): Promise<void> {
  localStorage.setItem(KEPT, next)
  await restoreLanguage()
}

/** Speaks as this device did last time; its words are there when this is done. */
export async function restoreLanguage(): Promise<void> {
  const kept = localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi'
  if (kept === 'en') await Promise.all(loading.map((load) => load()))
  spoken = kept
  document.documentElement.lang = kept
}

/** The words of one door, in the language spoken now; reading them in markup follows a change. */
export function inLanguage<Words>({ vi, en }: { vi: Words; en: Words | (() => Promise<Words>) }): () => Words {
  let english = $state.raw(typeof en === 'function' ? undefined : en)
  if (typeof en === 'function') {
    const load = async () => (english ??= await (en as () => Promise<Words>)())
    loading.push(load)
    // words of a page that is opened while English is spoken already
    if (spoken === 'en') void load()
  }
  return () => (spoken === 'en' ? (english ?? vi) : vi)
}
