import { dateOf, timeOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { type Bagian, contentsOf } from '#src/layanan/informasi-publik/sengketa/dossier/contents.ts'
import { sebabTahan } from '#src/layanan/informasi-publik/sengketa/dossier/kinds.ts'
import type {
  BerkasDossier,
  dossiersOf,
} from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import { caseHref, procedures } from '#src/layanan/procedures.ts'
import { fileSize } from '#views/shared/papers.tsx'

export type DossierView = ReturnType<typeof viewDossier>

/** What a dossier made now would hold, what it would only list, and the dossiers made before. */
export function viewDossier(
  chain: readonly BerkasDossier[],
  made: Awaited<ReturnType<typeof dossiersOf>>,
) {
  const { nomor, prosedur, perihal, versi } = chain.at(-1)!
  const bagian = contentsOf(chain)
  const all = bagian.flatMap(({ butir }) => butir)
  const held = all.filter(({ tahan }) => tahan !== null)
  return {
    nomor,
    perihal,
    versi,
    perkara: procedures[prosedur]?.label ?? prosedur,
    href: caseHref(prosedur, nomor),
    path: `/meja/dossier/${nomor}`,
    disertakan: all.length - held.length,
    ukuran: fileSize(all.reduce((sum, { ukuran, tahan }) => sum + (tahan ? 0 : ukuran), 0)),
    ditahan: held.map(({ no, apa, ukuran, tahan, isi }) => ({
      value: 'lampiran' in isi ? isi.lampiran : '',
      label: `${no} ${apa}`,
      small: `${sebabTahan[tahan!]} · ${fileSize(ukuran)}`,
    })),
    bagian: bagian.map(viewPart),
    dibuat: made.map((one) => ({
      id: one.id,
      nomorSurat: one.nomorSurat,
      ket: [
        `${tanggalPendek(dateOf(one.pada))}, ${timeOf(one.pada).replace(':', '.')}`,
        one.oleh,
        `${one.jumlah} berkas`,
        one.tersegel && 'memuat berkas tersegel: unduhan dicatat',
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  }
}

const viewPart = ({ berkas, butir }: Bagian) => ({
  judul: `${procedures[berkas.prosedur]?.label ?? berkas.prosedur} ${berkas.nomor}`,
  butir: butir.map(({ no, apa, nomor, pada, ukuran, tahan }) => ({
    no,
    apa,
    ket: [nomor, pada && tanggalPendek(dateOf(pada)), ukuran > 0 && fileSize(ukuran)]
      .filter(Boolean)
      .join(' · '),
    ditahan: tahan !== null,
  })),
})
