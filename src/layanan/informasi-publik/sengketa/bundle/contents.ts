import { dateOf } from '#src/calendar/date.ts'
import type { KeberatanDibaca } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { FormulirSengketa } from '#src/layanan/informasi-publik/sengketa/bundle/letters/formulir.ts'
import { numbered } from '#src/layanan/informasi-publik/sengketa/dossier/contents.ts'
import { plain } from '#src/layanan/informasi-publik/sengketa/dossier/texts.ts'
import { labelOf } from '#src/layanan/informasi-publik/sengketa/dossier/kinds.ts'
import type {
  BerkasDossier,
  SuratDossier,
} from '#src/layanan/informasi-publik/sengketa/dossier/queries.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'

/** A paper that proves something to the Komisi Informasi. */
export type Bukti = { nama: string; apa: string; arsip: string; ukuran: number }

const ofRequest = ['tanda-bukti-permohonan', 'pemberitahuan', 'penolakan']

/**
 * The proofs of Perki 1/2013 Pasal 11: of the request its receipt and what was answered; of the
 * objection its answer, or, where none came, its receipt.
 */
export function proofsOf(chain: readonly BerkasDossier[], answered: boolean): Bukti[] {
  const ofObjection = [answered ? 'tanggapan-keberatan' : 'tanda-terima-keberatan']
  return chain.flatMap(({ prosedur, surat }) => {
    const kinds = prosedur === 'permohonan' ? ofRequest : ofObjection
    const section = prosedur === 'permohonan' ? 0 : 1
    return kinds
      .flatMap((jenis) => surat.filter((one) => one.jenis === jenis))
      .map((one, at) => ({
        nama: numbered(section, prosedur, at, `${one.jenis}.pdf`).nama,
        apa: `${labelOf(prosedur, one.jenis) ?? one.judul} ${one.nomorSurat}`,
        arsip: one.sidik,
        ukuran: one.ukuran,
      }))
  })
}

/** What the draft of the applicant's form says. */
export function formOf(
  { berkas, pemohon }: Pick<Whole, 'berkas' | 'pemohon'>,
  asked: KeberatanDibaca,
  chain: readonly BerkasDossier[],
  kantor: { nama: string; singkat: string; alamat: string; kota: string },
): FormulirSengketa {
  const request = chain.find(({ prosedur }) => prosedur === 'permohonan')
  const answered = asked.ditanggapiPada !== null
  const told = ['penolakan', 'pemberitahuan'].map((jenis) => newest(request, jenis))
  const receipt = newest(request, 'tanda-bukti-permohonan')
  return {
    nomor: berkas.nomor,
    pemohon: {
      nama: pemohon?.nama ?? '',
      alamat: pemohon?.alamat ?? '',
      badanHukum: pemohon?.jenis === 'badan-hukum',
      pekerjaan: pemohon?.pekerjaan ?? '',
      kontak: [pemohon?.teleponKetik, pemohon?.email].filter(Boolean).join(' / '),
      nomorSk: pemohon?.nomorSk ?? '',
    },
    kuasa: asked.kuasaNama
      ? {
          nama: asked.kuasaNama,
          alamat: asked.kuasaAlamat ?? '',
          kontak: asked.kuasaTelepon ?? '',
        }
      : null,
    badanPublik: { nama: kantor.nama, alamat: kantor.alamat },
    informasi: asked.informasi,
    permohonan: request
      ? {
          nomor: request.nomor,
          tanggal: dateOf(request.diterimaPada),
          penerima: receipt?.penandaTangan ?? kantor.singkat,
        }
      : null,
    jawaban: letterOf(told[0] ?? told[1]),
    keberatan: {
      nomor: berkas.nomor,
      tanggal: dateOf(berkas.diterimaPada),
      alasan: asked.alasan.map((huruf) => alasanKeberatan[huruf]),
    },
    tanggapan: answered ? letterOf(newest(chain.at(-1), 'tanggapan-keberatan')) : null,
    dokumen: [
      'Bukti identitas pemohon (salinan KTP, atau akta pendirian badan hukum)',
      ...proofsOf(chain, answered).map(({ apa }) => apa),
      ...(asked.kuasaNama ? ['Surat kuasa khusus'] : []),
    ],
    kota: kantor.kota,
  }
}

const newest = (berkas: BerkasDossier | undefined, jenis: string) =>
  berkas?.surat.filter((one) => one.jenis === jenis).at(-1)

const letterOf = (surat: SuratDossier | undefined) =>
  surat
    ? {
        nomor: surat.nomorSurat,
        tanggal: dateOf(new Date(surat.pada)),
        penandaTangan: surat.penandaTangan,
      }
    : null

/** What is in the ZIP and what the applicant brings, in plain words. */
export const bundleText = (nomor: string, names: readonly string[], until: string) =>
  plain(`BERKAS UNTUK KOMISI INFORMASI
Keberatan ${nomor}

Ini bukti yang diminta Perki 1/2013 Pasal 11. Mengajukan sengketa tidak dipungut
biaya. ${until}

BAWA SENDIRI
- Bukti identitas Anda: KTP, atau akta pendirian bila badan hukum.
- Surat kuasa khusus bermeterai, bila Anda mewakili orang lain.

DI DALAM ZIP INI
- formulir-sengketa.pdf: rancangan formulir. Periksa, lengkapi titik-titiknya,
  cetak, lalu tandatangani.
${names.map((name) => `- ${name}`).join('\n')}

Tanda bukti memuat kode lacak Anda. Kode itu membuka berkas Anda di Loket:
serahkan hanya kepada Komisi Informasi.
`)
