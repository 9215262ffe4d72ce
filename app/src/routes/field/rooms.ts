import type { Component } from 'svelte'

type Load = () => Promise<{ default: Component<{ rest: readonly string[] }> }>

/** Rooms of the book that are fetched when they are opened first; the service worker keeps them all for offline. */
export const ROOMS: Record<string, Load> = {
  dot: () => import('$features/visit/RoundPage.svelte'),
  buoi: () => import('$features/visit/GatheringRoom.svelte'),
  'can-bo': () => import('$features/visit/CadreForm.svelte'),
  'tap-huan': () => import('$features/training/Attendance.svelte'),
  tin: () => import('$features/broadcast/FieldNotices.svelte'),
  'dan-noi': () => import('$features/broadcast/VoiceForm.svelte'),
  'tai-khoan': () => import('$features/commerce/AccountForm.svelte'),
}
