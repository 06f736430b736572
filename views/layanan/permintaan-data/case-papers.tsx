import { suratRahasia } from '#src/layanan/permintaan-data/procedure.ts'
import { moment, type PermintaanView } from '#src/layanan/permintaan-data/view.ts'
import { Icon } from '#views/shared/icon.tsx'
import { fileSize, type Paper, Papers } from '#views/shared/papers.tsx'

/** The papers of a data request and the files that came with it. */
export const CasePapers = ({ view }: { view: PermintaanView }) => (
  <section aria-labelledby="surat">
    <h2 id="surat">Surat dan berkas</h2>
    {view.surat.length === 0 && <p class="soft">Tanda bukti sedang ditandatangani.</p>}
    <Papers items={[...letters(view), ...files(view)]} />
  </section>
)

// What carries the kode lacak opens the case: only for those who may see who somebody is.
const letters = ({ surat, berkas, kiriman, canSeePerson }: PermintaanView): Paper[] =>
  surat.map((one) => {
    const mail = kiriman.find(({ suratId }) => suratId === one.id)
    return {
      label: one.judul,
      ...((canSeePerson || !suratRahasia.includes(one.jenis)) && {
        href: `/meja/permintaan-data/${berkas.nomor}/surat/${one.id}`,
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
  'surat-permohonan': 'Surat permintaan data',
  dokumen: 'Data untuk pemohon',
  'bukti-serah': 'Bukti serah terima',
}

const files = ({ lampiran, berkas, canSeePerson }: PermintaanView): Paper[] =>
  lampiran
    .filter(({ rahasia }) => canSeePerson || !rahasia)
    .map((one) => {
      const path = `/meja/permintaan-data/${berkas.nomor}/berkas/${one.id}`
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
