import { suratRahasia } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { moment, type PermohonanView } from '#src/layanan/informasi-publik/permohonan/view.ts'
import { Icon } from '#views/shared/icon.tsx'
import { fileSize, type Paper, Papers } from '#views/shared/papers.tsx'

/** The papers of a case and the files that came with it. */
export const CasePapers = ({ view }: { view: PermohonanView }) => (
  <section aria-labelledby="surat">
    <h2 id="surat">Surat dan berkas</h2>
    <Papers items={[...letters(view), ...files(view)]} />
  </section>
)

// What carries the kode lacak opens the case: only for those who may see who somebody is.
const letters = ({ surat, berkas, kiriman, canSeePerson }: PermohonanView): Paper[] =>
  surat.map((one) => {
    const mail = kiriman.find(({ suratId }) => suratId === one.id)
    const path = `/meja/permohonan/${berkas.nomor}`
    return {
      label: one.judul,
      ...((canSeePerson || !suratRahasia.includes(one.jenis)) && {
        href: `${path}/surat/${one.id}`,
      }),
      ...(canSeePerson &&
        one.jenis === 'tanda-bukti-permohonan' && {
          action: <a href={`${path}/slip`}>Slip 80 mm</a>,
        }),
      ket: [
        one.nomorSurat,
        moment(one.ditandatanganiPada),
        `PDF, ${fileSize(one.ukuran)}`,
        mail && mailWords(mail),
      ]
        .filter(Boolean)
        .join(' · '),
    }
  })

const mailWords = (mail: { terkirimPada: Date | null; gagalPada: Date | null }) => {
  if (mail.terkirimPada) return `terkirim ${moment(mail.terkirimPada)}`
  return mail.gagalPada ? 'email gagal terkirim' : 'email menunggu dikirim'
}

const jenisLampiran: Record<string, string> = {
  identitas: 'Identitas',
  akta: 'Akta',
  'surat-kuasa': 'Surat kuasa',
  'surat-permohonan': 'Surat permohonan',
  pelengkap: 'Pelengkap',
  jawaban: 'Jawaban unit',
  dokumen: 'Untuk pemohon',
  'bukti-serah': 'Bukti serah terima',
  penetapan: 'Penetapan pengecualian',
}

const files = ({ lampiran, berkas, canSeePerson }: PermohonanView): Paper[] =>
  lampiran
    .filter(({ rahasia }) => canSeePerson || !rahasia)
    .map((one) => {
      const path = `/meja/permohonan/${berkas.nomor}/berkas/${one.id}`
      const ket = [
        jenisLampiran[one.jenis] ?? one.jenis,
        one.oleh,
        moment(one.pada),
        one.rahasia ? `tersandi, ${fileSize(one.ukuran)}` : fileSize(one.ukuran),
        one.diunduhPada && `diunduh pemohon ${moment(one.diunduhPada)}`,
      ]
        .filter(Boolean)
        .join(' · ')
      if (!one.rahasia) return { label: one.nama, href: path, ket }
      return { label: one.nama, ket, action: <OpenSealed path={path} /> }
    })

const OpenSealed = ({ path }: { path: string }) => (
  <form class="inline" method="post" action={path}>
    <button class="second">
      <Icon name="lock" />
      Buka (dicatat)
    </button>
  </form>
)
