/** Gives words to another app of the phone, such as a Zalo group, or copies them where it cannot; says which it was, or that neither worked. */
export async function share(title: string, text: string, url?: string): Promise<'shared' | 'copied' | 'failed'> {
  const whole = [title, text, url].filter(Boolean).join('\n\n')
  try {
    if (navigator.share) {
      await navigator.share({ title, text: whole })
      return 'shared'
    }
    await navigator.clipboard.writeText(whole)
    return 'copied'
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return 'shared'
    return 'failed'
  }
}
