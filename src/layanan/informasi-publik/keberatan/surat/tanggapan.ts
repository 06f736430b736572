import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { KeputusanKeberatan } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { tanggapanKeberatan } from '#src/layanan/informasi-publik/keberatan/letters/tanggapan.ts'
import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { Facts } from '#src/layanan/informasi-publik/keberatan/surat/facts.ts'
import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'

/** The answer of the Atasan PPID: Perki 1/2021 Pasal 44; a refusal is a letter of its own name. */
export function suratTanggapan(
  kit: Kit,
  { berkas, keberatan, pemohon, asal }: Facts,
  keputusan: KeputusanKeberatan,
  { tempat, tanggal: day, ...atasan }: Signer,
): Issue {
  const isRefused = keputusan.hasil === 'ditolak'
  const judul = isRefused ? 'Surat penolakan keberatan' : 'Tanggapan atas keberatan'
  const dasar = dasarWords(keputusan)
  const data = {
    sifat: 'Biasa',
    lampiran: keputusan.penetapan ? '1 (satu) berkas' : '–',
    tempat: tempat ?? kit.settings.kantor.kota,
    tanggal: day ?? kit.clock.today,
    kepada: { nama: pemohon.nama, alamat: pemohon.alamat },
    keberatan: { nomor: berkas.nomor, tanggal: dateOf(berkas.diterimaPada) },
    ...(asal && {
      permohonan: { nomor: asal.berkas.nomor, tanggal: dateOf(asal.berkas.diterimaPada) },
    }),
    informasi: keberatan.informasi,
    putusan: keputusan.hasil,
    pertimbangan: keputusan.pertimbangan,
    bantahan: keputusan.bantahan.map(({ huruf, uraian }) => ({
      huruf,
      uraian,
      bunyi: alasanKeberatan[huruf],
    })),
    ...(dasar && { dasar }),
    ...(keputusan.perintah && { perintah: keputusan.perintah }),
    atasan,
    tembusan: kit.settings.surat.tembusan,
  }
  return {
    berkasId: berkas.id,
    jenis: 'tanggapan-keberatan',
    judul,
    perihal: `${judul} ${berkas.nomor}`,
    penandaTangan: atasan,
    nomor: { seri: 'TANGGAPAN', pola: kit.settings.surat.polaTanggapan },
    paper: (nomor, office) => tanggapanKeberatan({ nomor, ...data }, office),
  }
}

/** Why it is refused, as a sentence; '' when nothing is. */
function dasarWords(keputusan: KeputusanKeberatan): string {
  const { dasar, penetapan } = keputusan
  if (dasar === 'belum-dikuasai') return 'informasi yang diminta belum dikuasai.'
  if (dasar === 'belum-didokumentasikan') return 'informasi yang diminta belum didokumentasikan.'
  if (dasar === 'lain') return 'alasan keberatan tidak terbukti, sebagaimana ditanggapi di atas.'
  if (dasar !== 'pasal-17') return ''
  const proof = penetapan
    ? ` Pengecualian itu ditetapkan dengan Penetapan Nomor ${penetapan.nomor}, ${tanggal(penetapan.tanggal)} (terlampir).`
    : ''
  return `informasi dikecualikan menurut ${pasalWords(keputusan)}.${proof}`
}

/** The same where it stands by itself. */
export function dasarSentence(keputusan: KeputusanKeberatan): string {
  const words = dasarWords(keputusan)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function pasalWords({ huruf, angka, undangUndang }: KeputusanKeberatan): string {
  const reason = pasal17.find((one) => one.huruf === huruf)
  const sub = reason?.angka?.[Number(angka) - 1]
  const where = `Pasal 17 huruf ${huruf}${sub ? ` angka ${angka}` : ''} UU 14/2008`
  if (huruf === 'j') return `${where} jo. ${undangUndang}`
  return `${where}: ${[reason?.bunyi, sub].filter(Boolean).join(', yaitu ')}`
}
