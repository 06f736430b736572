import type { Child } from 'hono/jsx'
import { jenisPemohon } from '#src/layanan/informasi-publik/form.ts'
import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { Choices, FileField, type Received, TextArea, TextField } from '#views/shared/form.tsx'

type Room = { desk?: boolean }
type Files = { received?: Record<string, Received[]> | undefined }

export const accept = 'image/jpeg,image/png,image/webp,application/pdf'
const pictures = 'JPG, PNG, atau PDF, paling besar 5 MB.'

/** Part B of Lampiran X: the seven grounds, several at once. */
export const GroundFields = ({ selected, desk }: Room & { selected: readonly string[] }) => (
  <Choices
    name="alasan"
    legend="Alasan keberatan"
    hint="Boleh lebih dari satu (UU 14/2008 Pasal 35 ayat (1))."
    options={Object.entries(alasanKeberatan).map(([huruf, bunyi]) => ({
      value: huruf,
      label: `${huruf}. ${bunyi}`,
    }))}
    selected={selected}
    side={desk ?? false}
  />
)

/** Part C. */
export const StoryField = () => (
  <TextArea
    name="kasusPosisi"
    label="Kasus posisi"
    hint="Ceritakan duduk perkaranya: apa yang diminta, apa jawabannya, dan apa yang Anda harapkan."
    rows={6}
  />
)

/** Whoever acts for the objector, with the power of attorney of Perki 1/2021 Pasal 39 ayat (4). */
export const AgentFields = ({ received = {}, open }: Files & { open: boolean }) => (
  <details open={open}>
    <summary>Bila diwakili kuasa</summary>
    <TextField name="kuasaNama" label="Nama kuasa" optional />
    <TextField name="kuasaAlamat" label="Alamat kuasa" optional />
    <TextField name="kuasaTelepon" label="Nomor telepon kuasa" type="tel" short optional />
    <FileField
      name="suratKuasa"
      label="Surat kuasa khusus bermeterai"
      hint={`Perlu bila diwakili kuasa. ${pictures}`}
      accept={accept}
      optional
      received={received.suratKuasa}
    />
  </details>
)

/** Why it comes late: asked, never demanded. */
export const LateField = ({ lewat }: { lewat: boolean }) => (
  <TextArea
    name="jangkaAlasan"
    label="Mengapa baru diajukan sekarang"
    hint={
      lewat
        ? 'Sudah lewat 30 hari kerja. Keberatan tetap kami terima; Atasan PPID mempertimbangkan alasan ini.'
        : 'Hanya bila lewat 30 hari kerja sejak alasannya ditemukan.'
    }
    optional
  />
)

/** Part A: who objects. */
export const PersonFields = ({
  desk = false,
  nikLama,
}: Room & { nikLama?: string | undefined }) => {
  const fill = (kind: string) => (desk ? 'off' : kind)
  return (
    <>
      <Choices
        name="jenis"
        legend={desk ? 'Mengajukan sebagai' : 'Anda mengajukan sebagai'}
        options={jenisPemohon}
        side
      />
      <Pair side={desk}>
        <TextField
          name="nama"
          label="Nama lengkap"
          hint="Seperti di KTP, atau nama badan hukum."
          autocomplete={fill('name')}
        />
        <TextField
          name="nik"
          label="NIK"
          hint={nikLama ? `${nikLama} dipakai lagi. Ketik hanya bila berubah.` : '16 angka di KTP.'}
          inputmode="numeric"
          short
          private
          optional={desk}
        />
      </Pair>
      <TextArea name="alamat" label="Alamat" autocomplete={fill('street-address')} />
      <Pair side={desk}>
        <TextField
          name="telepon"
          label="Nomor telepon"
          type="tel"
          inputmode="tel"
          short
          optional
          autocomplete={fill('tel')}
        />
        <TextField
          name="email"
          label="Email"
          hint="Tanda terima, kode lacak, dan tanggapan dikirim ke sini. Email atau telepon, salah satu cukup."
          type="email"
          inputmode="email"
          autocomplete={fill('email')}
          optional
        />
      </Pair>
      <Pair side={desk}>
        <TextField
          name="pekerjaan"
          label="Pekerjaan"
          optional
          autocomplete={fill('organization-title')}
        />
        <TextField
          name="nomorSk"
          label="Nomor pengesahan badan hukum"
          hint="Hanya untuk badan hukum."
          optional
        />
      </Pair>
    </>
  )
}

/** Two short answers side by side, where staff work. */
const Pair = ({ side, children }: { side: boolean; children?: Child }) =>
  side ? <div class="cards">{children}</div> : <>{children}</>

/** Identity, as Standar Pelayanan 3.2.b.1 asks. */
export const IdentityFiles = ({ desk = false, received = {} }: Room & Files) => (
  <>
    <FileField
      name="identitas"
      label="Foto atau pindaian KTP"
      hint={pictures}
      accept={accept}
      optional={desk}
      received={received.identitas}
    />
    <FileField
      name="akta"
      label="Akta pendirian yang disahkan"
      hint="Untuk badan hukum. PDF atau gambar, paling besar 20 MB."
      accept={accept}
      optional
      received={received.akta}
    />
  </>
)
