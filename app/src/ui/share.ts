/** Hands words to another app: the phone's own share sheet, else the clipboard. Words only, never people's names. */
export async function shareWords(text: string, url?: string): Promise<'sent' | 'copied' | 'neither'> {
  if (navigator.share) {
    try {
      await navigator.share({ text, url })
      return 'sent'
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') return 'sent'
    }
  }
  try {
    await navigator.clipboard.writeText([text, url].filter(Boolean).join('\n'))
    return 'copied'
  } catch {
    return 'neither'
  }
}
