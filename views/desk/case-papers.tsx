import type { Child } from 'hono/jsx'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { goneIn } from '#src/workflow/retention/gone.ts'
import { moment } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { Icon } from '#views/shared/icon.tsx'
import { fileSize, type Paper, Papers } from '#views/shared/papers.tsx'

type Props = {
  view: Pick<Whole, 'surat' | 'kiriman' | 'lampiran' | 'jejak'> & { canSeePerson: boolean }
  /** The page of the case. */
  path: string
  /** Kinds of paper that carry the kode lacak: they open the case to whoever holds them. */
  rahasia: readonly string[]
  /** What stands after a paper of this kind. */
  actions?: Record<string, Child>
  /** Kinds of file that the procedure calls otherwise. */
  jenis?: Record<string, string>
  /** Said while there is no paper yet. */
  kosong?: string
}

/** The papers of a case and the files that came with it. */
export const CasePapers = (props: Props) => {
  const items = [...letters(props), ...gone(props), ...files(props)]
  const kosong = props.view.surat.length === 0 ? props.kosong : undefined
  return items.length === 0 && !kosong ? null : (
    <section aria-labelledby="surat">
      <h2 id="surat">Surat dan berkas</h2>
      {kosong && <p class="soft">{kosong}</p>}
      <Papers items={items} />
    </section>
  )
}

// What carries the kode lacak opens the case: only for those who may see who somebody is.
const letters = ({ view, path, rahasia, actions = {} }: Props): Paper[] =>
  view.surat.map((one) => {
    const mail = view.kiriman.find(({ suratId }) => suratId === one.id)
    return {
      label: one.judul,
      ...((view.canSeePerson || !rahasia.includes(one.jenis)) && {
        href: `${path}/surat/${one.id}`,
      }),
      ...(view.canSeePerson && actions[one.jenis] && { action: actions[one.jenis] }),
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
  'surat-keberatan': 'Surat keberatan',
  'keputusan-lama': 'Dari keputusan sebelumnya',
  rapat: 'Rapat tim',
  panggilan: 'Panggilan',
  sidang: 'Sidang',
  putusan: 'Putusan',
  gugatan: 'Perkara di pengadilan',
  pelaksanaan: 'Pelaksanaan',
  foto: 'Foto',
}

// In the place of what was there: identity scans come before other files.
const gone = ({ view }: Props): Paper[] =>
  view.canSeePerson
    ? goneIn(view.jejak).map(({ jenis, pada }) => ({
        label: jenisLampiran[jenis] ?? jenis,
        ket: `Dihapus menurut jadwal retensi, tanggal ${hariTanggal(dateOf(pada))}`,
      }))
    : []

const files = ({ view, path, jenis }: Props): Paper[] =>
  view.lampiran
    .filter(({ rahasia }) => view.canSeePerson || !rahasia)
    .map((one) => {
      const href = `${path}/berkas/${one.id}`
      const ket = [
        jenis?.[one.jenis] ?? jenisLampiran[one.jenis] ?? one.jenis,
        one.oleh,
        moment(one.pada),
        one.rahasia ? `tersandi, ${fileSize(one.ukuran)}` : fileSize(one.ukuran),
        one.diunduhPada && `diunduh pemohon ${moment(one.diunduhPada)}`,
      ]
        .filter(Boolean)
        .join(' · ')
      if (!one.rahasia) return { label: one.nama, href, ket }
      return { label: one.nama, ket, action: <OpenSealed path={href} /> }
    })

const OpenSealed = ({ path }: { path: string }) => (
  <form class="inline" method="post" action={path}>
    <button class="second">
      <Icon name="lock" />
      Buka (dicatat)
    </button>
  </form>
)
