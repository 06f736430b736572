import type { SentStep as SentForm } from '#src/http/step-form.ts'
import type { ActTanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import type { TanyaJawabView } from '#src/layanan/call-center/tanya-jawab/view.ts'
import { EntryFields } from '#views/layanan/call-center/tanya-jawab/fields.tsx'
import { StepForm } from '#views/desk/step.tsx'
import { stepCards, type StepProps as PropsOf } from '#views/desk/steps.tsx'
import { textStep } from '#views/desk/text-step.tsx'

/** A step form that came back: which, what was typed, what is wrong. */
export type Sent = SentForm<ActTanyaJawab>
type StepProps = PropsOf<TanyaJawabView, ActTanyaJawab>

/** The entry itself, as it stands or as it was typed. */
const change = (to: 'ubah' | 'pembaruan', judul: string) => (props: StepProps) => {
  const { entry } = props.view
  const now = {
    pertanyaan: entry.pertanyaan,
    jawaban: entry.jawaban,
    unit: entry.unitKerjaId ?? '',
    layanan: entry.layanan,
    kataKunci: entry.kataKunci,
    sumber: entry.sumber,
    berlakuDari: entry.berlakuDari,
  }
  const sent = props.sent ?? { values: now, errors: {} }
  return (
    <StepForm {...props} sent={sent} id={to} judul={judul} to={to}>
      <EntryFields units={props.units} />
      <p class="actions">
        <button class="second">Simpan</button>
      </p>
    </StepForm>
  )
}

type Words = { to: string; judul: string; kata: string; perlu?: string; danger?: boolean }

/** A step that says what it does, and asks why where it must. */
const press = ({ to, judul, kata, perlu, danger }: Words) =>
  textStep({
    id: to,
    judul,
    to,
    kata,
    field: { name: 'catatan', label: perlu ?? 'Catatan', optional: !perlu },
    tombol: judul,
    ...(danger && { jenis: 'danger' }),
  })

/** What a desk can do to an entry. */
export const { Steps, SentStep } = stepCards<TanyaJawabView, ActTanyaJawab>({
  at: '/meja/tanya-jawab',
  steps: [
    {
      act: 'terbitkan',
      judul: 'Terbitkan',
      Form: press({
        to: 'penerbitan',
        judul: 'Terbitkan',
        kata: 'Operator membacakannya, dan siapa saja dapat membacanya di laman ini.',
      }),
    },
    {
      act: 'kembalikan',
      judul: 'Kembalikan',
      Form: press({
        to: 'pengembalian',
        judul: 'Kembalikan',
        kata: 'Kembali menjadi draf.',
        perlu: 'Apa yang harus diperbaiki',
      }),
    },
    {
      act: 'ajukan',
      judul: 'Ajukan untuk diperiksa',
      Form: press({
        to: 'pengajuan',
        judul: 'Ajukan untuk diperiksa',
        kata: 'Isinya diperiksa dahulu sebelum terbit. Pastikan tidak ada nama, alamat, atau nomor siapa pun.',
      }),
    },
    {
      act: 'pastikan',
      judul: 'Masih benar',
      Form: press({
        to: 'kepastian',
        judul: 'Masih benar',
        kata: 'Hari ini dicatat sebagai tanggal diperiksa terakhir.',
      }),
    },
    { act: 'ubah', judul: 'Ubah isinya', Form: change('ubah', 'Ubah isinya') },
    {
      act: 'perbarui',
      judul: 'Perbarui isinya',
      Form: change('pembaruan', 'Perbarui isinya'),
    },
    {
      act: 'tandaiUsang',
      judul: 'Tandai usang',
      Form: press({
        to: 'keusangan',
        judul: 'Tandai usang',
        kata: 'Tidak dibacakan dan tidak terbit lagi sampai diperbaiki.',
        perlu: 'Apa yang tidak benar lagi',
        danger: true,
      }),
    },
    {
      act: 'cabut',
      judul: 'Cabut',
      Form: press({
        to: 'pencabutan',
        judul: 'Cabut',
        kata: 'Berakhir. Riwayatnya tetap tersimpan.',
        perlu: 'Mengapa dicabut',
        danger: true,
      }),
    },
  ],
  offered: (act, view) => view.acts.includes(act),
})
