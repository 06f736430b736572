import { Stale } from '#src/errors.ts'

/** What an applicant reads when the own case moved on while a form was filled in. */
export const BERUBAH = {
  formulir:
    'Berkas ini baru saja berubah. Keadaan terbaru ada di halaman ini; periksa, lalu kirim lagi.',
}

/** Whether the case moved on since the form was read; the act is done otherwise. */
export async function isStale(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return false
  } catch (error) {
    if (error instanceof Stale) return true
    throw error
  }
}
