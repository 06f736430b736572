import type { Db } from '#src/db/client.ts'
import { findBySidik } from '#src/documents/queries.ts'
import { isiBySurat, jejakAt } from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import type { Verified } from '#src/layanan/informasi-publik/sengketa/dossier/verify/verify.ts'
import type { Temuan } from '#src/workflow/audit.ts'
import { identityGone } from '#src/workflow/retention/queries.ts'

/**
 * Compares a dossier with the database it came of: its index stands in the register of papers, each
 * chain goes on from where the dossier ends it, and what is said to have gone under retention did.
 */
export async function compareWithRegister(
  db: Db,
  { daftar, sidikSurat, dihapus }: Verified,
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
  for (const nama of await unproven(db, { daftar, sidikSurat, dihapus }))
    temuan.push({
      di: nama,
      apa: 'disebut dihapus, tetapi jejaknya di basis data tidak menyebutnya',
    })
  return { temuan, nomorSurat: surat?.nomorSurat ?? null }
}

type Gone = Pick<Verified, 'daftar' | 'sidikSurat' | 'dihapus'>

/** Of the files said to be gone, those of which no jejak says so. */
async function unproven(db: Db, { daftar, sidikSurat, dihapus }: Gone): Promise<string[]> {
  if (dihapus.length === 0) return []
  const dossier = sidikSurat ? await isiBySurat(db, sidikSurat) : undefined
  const arsipOf = new Map(dossier?.isi.map(({ nama, arsip }) => [nama, arsip]))
  const berkasIds = daftar?.jejak.map(({ berkasId }) => berkasId) ?? []
  const gone = await identityGone(db, berkasIds, [...arsipOf.values()])
  return dihapus.filter((nama) => !gone.has(arsipOf.get(nama) ?? ''))
}
