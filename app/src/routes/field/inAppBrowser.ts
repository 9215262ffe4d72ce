/** Links travel in Zalo; a browser inside another app loses what it stored, so no work is taken there. */
const INSIDE: [RegExp, string][] = [
  [/Zalo/i, 'Zalo'],
  [/FBAN|FBAV|FB_IAB|Messenger/, 'Facebook'],
  [/Instagram/, 'Instagram'],
  [/TikTok|musical_ly|BytedanceWebview/i, 'TikTok'],
  [/\bLine\//, 'Line'],
]

/** The name of the app around this browser, if there is one. */
export const inAppBrowser = (userAgent: string): string | undefined => INSIDE.find(([sign]) => sign.test(userAgent))?.[1]

/** Android opens this address in Chrome; elsewhere nothing but the person can. */
export const chromeAddress = (address: string) =>
  `intent://${address.replace(/^https?:\/\//, '')}#Intent;scheme=${address.startsWith('https') ? 'https' : 'http'};package=com.android.chrome;end`
