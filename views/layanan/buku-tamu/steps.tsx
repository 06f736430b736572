import type { SentStep as SentForm } from '#src/http/step-form.ts'
import type { ActTamu } from '#src/layanan/buku-tamu/procedure.ts'
import type { TamuView } from '#src/layanan/buku-tamu/view.ts'
import { ConvertCard } from '#views/desk/convert-card.tsx'
import { StepForm } from '#views/desk/step.tsx'
import { type StepProps as PropsOf, stepCards } from '#views/desk/steps.tsx'
import { PurposeSelect, WayChoices } from '#views/layanan/buku-tamu/intake.tsx'
import { Select, TextArea, TextField } from '#views/shared/form.tsx'

/** A step form that came back: which, what was typed, what is wrong. */
export type Sent = SentForm<ActTamu>

/** A visit, with where a guest can be directed to. */
export type ShownTamu = TamuView & { tempat: string[] }

type Props = PropsOf<ShownTamu, ActTamu>

/** The form as it came back, else as the visit stands. */
const withStanding = ({ view: { tamu, pemohon }, sent, ...props }: Props) => ({
  ...props,
  sent: {
    errors: sent?.errors ?? {},
    values: sent?.values ?? {
      nama: pemohon?.nama ?? '',
      dari: pemohon?.alamat ?? '',
      telepon: pemohon?.teleponKetik ?? '',
      tujuan: tamu.tujuan,
      keperluan: tamu.keperluan,
      ditemui: tamu.ditemui ?? '',
      cara: tamu.cara,
      nomorSurat: tamu.nomorSurat ?? '',
      jumlah: String(tamu.jumlah),
    },
  },
})

const ServeForm = (props: Props) => (
  <StepForm
    {...withStanding(props)}
    view={props.view}
    id="layani"
    judul="Layani tamu"
    to="pelayanan"
  >
    {props.view.tamu.dikenali && (
      <p>
        Nama dan asal diambil dari kunjungan terdahulu dengan nomor telepon ini.{' '}
        <b>Pastikan orangnya sama.</b>
      </p>
    )}
    <div class="cards">
      <TextField name="nama" label="Nama" />
      <TextField name="dari" label="Dari" optional />
    </div>
    <PurposeSelect />
    <TextArea name="keperluan" label="Keperluan" optional />
    <p class="actions">
      <button>Layani</button>
    </p>
  </StepForm>
)

const DirectForm = (props: Props) => {
  const { view } = props
  const { diarahkanKe, diarahkanKepada, ditemui } = view.tamu
  return (
    <StepForm {...props} id="arahkan" judul="Arahkan tamu" to="arahan">
      <div class="cards">
        <Select
          name="ke"
          label="Ke bagian"
          blank="Pilih bagian"
          options={view.tempat.map((value) => ({ value, label: value }))}
          value={props.sent?.values.ke ?? diarahkanKe ?? ''}
          optional
        />
        <TextField
          name="kepada"
          label="Kepada"
          value={props.sent?.values.kepada ?? diarahkanKepada ?? ditemui ?? ''}
          optional
        />
      </div>
      <p class="actions">
        <button>Arahkan</button>
      </p>
    </StepForm>
  )
}

const LeaveForm = (props: Props) => (
  <StepForm {...props} id="pulang" judul="Catat kepulangan" to="kepulangan">
    <TextField
      name="jamPulang"
      label="Pulang pukul"
      hint="Kosong: sekarang."
      type="time"
      optional
      short
    />
    <p class="actions">
      <button>Tamu pulang</button>
    </p>
  </StepForm>
)

/** A hand-over is a link to the form of the new case: what the guest said stands in it already. */
const ConvertLinks = ({ view }: Props) => (
  <ConvertCard lanjut={view.lanjut}>
    Nama, telepon, dan keperluan tamu sudah terisi di sana. Kunjungan ini berakhir saat berkas
    barunya didaftarkan.
  </ConvertCard>
)

const CorrectForm = (props: Props) => (
  <StepForm
    {...withStanding(props)}
    view={props.view}
    id="perbaiki"
    judul="Perbaiki catatan"
    to="perbaikan"
  >
    <div class="cards">
      <TextField name="nama" label="Nama" />
      <TextField name="dari" label="Dari" optional />
      <TextField name="telepon" label="Telepon" type="tel" optional />
    </div>
    <PurposeSelect />
    <TextArea name="keperluan" label="Keperluan" optional />
    <TextField name="ditemui" label="Ingin bertemu" optional />
    <WayChoices />
    <div class="cards">
      <TextField name="nomorSurat" label="Nomor surat" optional />
      <TextField name="jumlah" label="Berapa orang" inputmode="numeric" short />
    </div>
    <p class="actions">
      <button class="second">Simpan perbaikan</button>
    </p>
  </StepForm>
)

/** No reason is asked: whoever consented may take it back. */
const WithdrawForm = (props: Props) => (
  <StepForm {...props} id="foto" judul="Tarik persetujuan foto" to="penarikan-foto">
    <p>
      Untuk tamu yang tidak lagi setuju. Foto langsung dihapus dan tidak dapat dikembalikan;
      kunjungannya tetap tercatat.
    </p>
    <p class="actions">
      <button class="danger">Hapus foto sekarang</button>
    </p>
  </StepForm>
)

/** What a desk can do for a guest, in the order in which it does it. */
export const { Steps, SentStep } = stepCards<ShownTamu, ActTamu>({
  at: '/meja/buku-tamu',
  steps: [
    { act: 'layani', judul: 'Layani tamu', Form: ServeForm },
    { act: 'arahkan', judul: 'Arahkan tamu', Form: DirectForm },
    { act: 'catatPulang', judul: 'Catat kepulangan', Form: LeaveForm },
    {
      act: 'alihkan',
      judul: 'Jadikan permohonan, permintaan data, atau pengaduan',
      Form: ConvertLinks,
    },
    { act: 'perbaiki', judul: 'Perbaiki catatan', Form: CorrectForm },
    { act: 'tarikPersetujuan', judul: 'Tarik persetujuan foto', Form: WithdrawForm },
  ],
  offered: (act, view) =>
    view.acts.includes(act) &&
    (act !== 'alihkan' || view.lanjut.length > 0) &&
    (act !== 'tarikPersetujuan' || Boolean(view.foto?.sampai)),
  due: ({ berkas }) => (berkas.status === 'diarahkan' ? 'catatPulang' : undefined),
})
