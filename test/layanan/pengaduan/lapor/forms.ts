import { expect } from 'vitest'
import { newKey } from '#src/db/id.ts'
import type { LaporDesk } from '#test/layanan/pengaduan/lapor/desk.ts'
import { exported, type Told } from '#test/layanan/pengaduan/lapor/exports.ts'
import { page } from '#test/support/page.ts'

const HERE = '/meja/pengaduan/lapor'

/** An export as the form of uploads sends it. */
export function form(isi: Buffer, nama: string, kunci: string = newKey()) {
  const body = new FormData()
  body.append('kunci', kunci)
  body.append('berkas', new File([new Uint8Array(isi)], nama))
  return body
}

/** The forms of imports, sent as a browser without script does. */
export function laporForms(desk: LaporDesk) {
  const as = { as: desk.cookie }

  /** Uploads these rows: where it leads. */
  async function upload(rows: Iterable<Told>) {
    const answer = await desk.post(HERE, form(await exported(rows), 'ekspor.xlsx'), as)
    expect(answer.status).toBe(303)
    return answer.headers.get('location')!
  }

  /** Sends what the form with this id would send, and more. */
  async function sentBy(path: string, id: string, more: Record<string, string> = {}) {
    const root = await page(await desk.get(path, as))
    const fields = root
      .querySelectorAll(`#${id} input[type=hidden]`)
      .map((input) => [input.getAttribute('name')!, input.getAttribute('value') ?? ''] as const)
    const action = root.querySelector(`#${id}`)!.getAttribute('action')!
    return desk.post(action, { ...Object.fromEntries(fields), ...more }, as)
  }

  return { upload, sentBy }
}

export type LaporForms = ReturnType<typeof laporForms>
