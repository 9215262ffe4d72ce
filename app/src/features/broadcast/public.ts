import type { OpenNotice } from './office'

/** What is open to everybody; nobody signs in for it. */
export async function openNotices(ask: typeof fetch = (...request) => fetch(...request)): Promise<OpenNotice[]> {
  const answer = await ask('/api/v1/public/notices')
  if (!answer.ok) throw new Error(`${answer.status}`)
  return (await answer.json()) as OpenNotice[]
}
