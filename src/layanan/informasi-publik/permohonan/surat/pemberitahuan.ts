import { dateOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import type { Keputusan, Persetujuan } from '#src/db/schema.ts'
import type { Issue } from '#src/documents/issue.ts'
import type { Signer } from '#src/documents/paper/signature.ts'
import type { Kit } from '#src/kit.ts'
import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'
import { pemberitahuanTertulis } from '#src/layanan/informasi-publik/permohonan/letters/pemberitahuan-tertulis.ts'
import { skPenolakan } from '#src/layanan/informasi-publik/permohonan/letters/sk-penolakan.ts'
import {
  addressee,
  type Facts,
  nomorPpid,
  pendaftaran,
} from '#src/layanan/informasi-publik/permohonan/surat/facts.ts'

/** Pemberitahuan tertulis: Perki 1/2021 Pasal 31 ayat (4) and Lampiran VII. */
export function suratPemberitahuan(
  kit: Kit,
  facts: Facts,
  keputusan: Keputusan,
  ppid: Signer,
): Issue {
  const data = {
    ...addressee(facts),
    pendaftaran: pendaftaran(facts),
    keputusan: verdict(keputusan),
    alasan: keputusan.alasan,
    penguasaan: {
      kami: !['tidak-dikuasai', 'belum-didokumentasikan'].includes(keputusan.hasil),
      ...(keputusan.badanPublikLain && { lain: keputusan.badanPublikLain }),
    },
    ...(isGranted(keputusan) && {
      diberikan: { ...keputusan, penghitaman: blackened(keputusan) },
    }),
    ...(keputusan.hasil === 'belum-didokumentasikan' && {
      belum: { sebab: 'didokumentasikan' as const, waktu: promised(keputusan) },
    }),
    ppid,
  }
  return {
    berkasId: facts.berkas.id,
    jenis: 'pemberitahuan',
    judul: 'Pemberitahuan tertulis',
    perihal: `Pemberitahuan atas permohonan informasi ${facts.berkas.nomor}`,
    penandaTangan: ppid,
    nomor: nomorPpid(kit),
    paper: (nomor, office) => pemberitahuanTertulis({ nomor, ...data }, office),
  }
}

/** SK penolakan, to go with the penetapan pengecualian: Perki 1/2021 Pasal 34. */
export function suratPenolakan(
  kit: Kit,
  facts: Facts,
  keputusan: Keputusan,
  persetujuan: Persetujuan,
  ppid: Signer,
): Issue {
  const reason = pasal17.find(({ huruf }) => huruf === keputusan.huruf)
  const sub = reason?.angka?.[Number(keputusan.angka) - 1]
  const isOtherAct = keputusan.huruf === 'j'
  const data = {
    ...addressee(facts),
    pendaftaran: pendaftaran(facts),
    rincian: facts.permohonan.rincian,
    tujuan: facts.permohonan.tujuan,
    ...(reason &&
      !isOtherAct && {
        huruf: { huruf: reason.huruf, bunyi: [reason.bunyi, sub].filter(Boolean).join(', yaitu ') },
      }),
    ...(isOtherAct && { undangUndang: `Pasal 17 huruf j UU KIP jo. ${keputusan.undangUndang}` }),
    konsekuensi: keputusan.konsekuensi,
    uji: keputusan.uji!,
    pengecualian: keputusan.penetapan!,
    persetujuan: {
      jabatan: persetujuan.jabatan,
      nomor: persetujuan.nomor,
      tanggal: dateOf(new Date(persetujuan.pada)),
    },
    ppid,
  }
  return {
    berkasId: facts.berkas.id,
    jenis: 'penolakan',
    judul: 'Surat keputusan penolakan',
    perihal: `Penolakan permohonan informasi ${facts.berkas.nomor}`,
    penandaTangan: ppid,
    nomor: nomorPpid(kit),
    paper: (nomor, office) => skPenolakan({ nomor, ...data }, office),
  }
}

/** What was blackened, by what letter of Pasal 17, and by which penetapan (Perki 1/2021 Pasal 50). */
const blackened = ({ penghitaman, huruf, angka, undangUndang, penetapan }: Keputusan) =>
  penetapan
    ? [
        penghitaman,
        `Dasar: UU 14/2008 Pasal 17 huruf ${huruf}${angka && ` angka ${angka}`}${undangUndang && ` jo. ${undangUndang}`}; Penetapan PPID Nomor ${penetapan.nomor}, ${tanggal(penetapan.tanggal)}, terlampir.`,
      ].join('\n')
    : penghitaman

/** Given in full or in part. */
export const isGranted = ({ hasil }: Keputusan) => hasil === 'seluruhnya' || hasil === 'sebagian'

const verdict = ({ hasil }: Keputusan) =>
  hasil === 'belum-didokumentasikan' ? 'tidak-dikuasai' : hasil

const promised = ({ waktuBelum, tanggalBelum }: Keputusan) =>
  [waktuBelum, tanggalBelum && `paling lambat ${tanggal(tanggalBelum)}`].filter(Boolean).join(', ')
