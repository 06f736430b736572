import { extname } from 'node:path'
import type { ReceivedFile } from '#src/attachments/check.ts'
import { insertLampiran } from '#src/attachments/queries.ts'
import { claim, keep } from '#src/attachments/store.ts'
import { newId } from '#src/db/id.ts'
import type { JenisLampiran } from '#src/db/schema.ts'
import type { Kit } from '#src/kit.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Files as a form received them: just now, or left with us by an earlier attempt. */
export type FormFiles = {
  kunci: string
  files: Partial<Record<string, ReceivedFile[]>>
  titipan: Partial<Record<string, string[]>>
}

export type Attachment = {
  /** Field of the form. */
  medan: string
  jenis: JenisLampiran
  /** Sealed, and every look at it is recorded. */
  rahasia: boolean
  keterangan?: string | null
  /** What its files are called instead of by the sender's own names, which may tell who sent them. */
  sebutan?: string | undefined
}

/**
 * Keeps the files of a form with a case, in the transaction of the act.
 * @returns the ids of the files that were kept
 */
export async function attach(
  trx: Trx,
  kit: Kit,
  to: { berkasId: string; disposisiId?: string | null; oleh: string },
  form: FormFiles,
  kinds: Attachment[],
): Promise<string[]> {
  const ids: string[] = []
  for (const { medan, sebutan, ...kind } of kinds) {
    const left = await claim(trx, kit.keys, form.kunci, form.titipan[medan] ?? [])
    for (const file of [...left, ...(form.files[medan] ?? [])]) {
      const nama = sebutan ? `${sebutan} ${ids.length + 1}${extname(file.nama)}` : file.nama
      ids.push(await attachFile(trx, kit, to, { ...file, nama }, kind))
    }
  }
  return ids
}

/** Keeps one file with a case; gives its id. */
export async function attachFile(
  trx: Trx,
  kit: Kit,
  to: { berkasId: string; disposisiId?: string | null; oleh: string },
  file: ReceivedFile,
  { jenis, rahasia, keterangan = null }: Omit<Attachment, 'medan' | 'sebutan'>,
): Promise<string> {
  const at = kit.clock.now
  const id = newId()
  const sidik = await keep(trx, kit.keys, file, { secret: rahasia, at })
  await insertLampiran(trx, [
    {
      id,
      berkasId: to.berkasId,
      disposisiId: to.disposisiId ?? null,
      jenis,
      nama: file.nama,
      tipe: file.jenis,
      ukuran: file.ukuran,
      sidik,
      rahasia,
      keterangan,
      oleh: to.oleh,
      pada: at,
    },
  ])
  return id
}
