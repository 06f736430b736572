import type { Db } from '#src/db/client.ts'
import { findBySidik } from '#src/documents/queries.ts'
import { jejakAt } from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import type { Verified } from '#src/layanan/informasi-publik/sengketa/dossier/verify/verify.ts'
import type { Temuan } from '#src/workflow/audit.ts'

/**
 * Compares a dossier with the database it came of: its index stands in the register of papers, and
 * each chain goes on from where the dossier ends it.
 */
export async function compareWithRegister(
  db: Db,
  { daftar, sidikSurat }: Verified,
): Promise<{ temuan: Temuan[]; nomorSurat: string | null }> {
  const temuan: Temuan[] = []
  const surat = sidikSurat ? await findBySidik(db, sidikSurat) : undefined
  if (!surat) temuan.push({ di: 'daftar-isi.pdf', apa: 'tidak terdaftar di basis data ini' })
  for (const { perkara, berkasId, jumlah, ujung } of daftar?.jejak ?? []) {
    const row = await jejakAt(db, berkasId, jumlah)
    if (!row) temuan.push({ di: perkara, apa: `jejak ke-${jumlah} tidak ada di basis data` })
    else if (row.hash !== ujung)
      temuan.push({ di: perkara, apa: `jejak ke-${jumlah} di basis data lain dari di dossier` })
  }
  return { temuan, nomorSurat: surat?.nomorSurat ?? null }
}
