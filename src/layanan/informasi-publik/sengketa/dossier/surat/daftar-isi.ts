import { sizeInWords } from '#src/attachments/kinds.ts'
import { dayAndTime } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import {
  type BarisDaftar,
  daftarIsiDossier,
} from '#src/layanan/informasi-publik/sengketa/dossier/letters/daftar-isi.ts'
import { type DaftarIsi, keywordsOf } from '#src/layanan/informasi-publik/sengketa/dossier/list.ts'
import type { BerkasDossier } from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'

type Given = {
  chain: readonly BerkasDossier[]
  daftar: DaftarIsi
  /** SHA-256 of the list as it stands in the ZIP. */
  sidik: string
  ppid: Signer
}

/** The signed index of a dossier; it belongs to the newest case of the chain. */
export function suratDaftarIsi(
  kit: Kit,
  { chain, daftar, sidik, ppid }: Given,
): Issue & { berkasId: string } {
  const berkas = chain.at(-1)!
  const judul = 'Daftar isi dossier sengketa'
  const data = {
    perkara: berkas.nomor,
    perihal: berkas.perihal,
    termohon: kit.settings.kantor.nama,
    dibuat: { ...dayAndTime(kit.clock.now), oleh: daftar.oleh },
    ringkasan: {
      disertakan: daftar.berkas.length,
      ditahan: daftar.ditahan.length,
      ukuran: sizeInWords(daftar.berkas.reduce((sum, { ukuran }) => sum + ukuran, 0)),
    },
    bagian: [
      ...chain.map(({ nomor, perihal }, index) => ({
        judul: `${nomor}: ${perihal}`,
        baris: rowsOf(daftar, sectionOf(index)),
      })),
      { judul: 'Jejak dan petunjuk', baris: rowsOf(daftar, sectionOf(chain.length)) },
    ],
    jejak: daftar.jejak.map(({ perkara, jumlah, ujung, nama }) => ({
      perkara,
      jumlah,
      ujung: ujung ?? '',
      nama,
    })),
    daftar: sidik,
    ppid,
  }
  return {
    berkasId: berkas.id,
    jenis: 'daftar-isi-dossier',
    judul,
    perihal: `${judul} ${berkas.nomor}`,
    penandaTangan: ppid,
    nomor: { seri: 'DOSSIER', pola: kit.settings.surat.polaDossier },
    paper: (nomor, office) => daftarIsiDossier({ nomor, ...data }, office, keywordsOf(sidik)),
  }
}

const sectionOf = (index: number) => `${String(index + 1).padStart(2, '0')}.`

/** What is in and what is held back, in the one order of their numbers. */
function rowsOf({ berkas, ditahan }: DaftarIsi, section: string): BarisDaftar[] {
  const both = [
    ...berkas.map((one) => ({ ...one, sebab: null })),
    ...ditahan.map((one) => ({ ...one, nama: null })),
  ]
  return both
    .filter(({ no }) => no.startsWith(section))
    .sort((a, b) => (a.no < b.no ? -1 : 1))
    .map(({ no, apa, nomor, tanggal: day, ukuran, sidik, nama, sebab }) => ({
      no,
      apa,
      ket: [nomor, day && tanggal(day)].filter(Boolean).join(' · '),
      ukuran: sizeInWords(ukuran),
      sidik,
      nama,
      sebab,
    }))
}
