import {
  AgentFields,
  IdentityFiles,
  PersonFields,
  StoryField,
} from '#views/layanan/informasi-publik/keberatan/fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, type Received, TextArea, type Values } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

export type PeriodicProps = {
  frame: StreetFrame
  kunci: string
  values?: Values
  errors?: Errors
  received?: Record<string, Received[]>
}

/** An objection that needs no request: what must be announced periodically is not. */
export const PeriodicPage = ({ frame, ...form }: PeriodicProps) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs items={[{ label: 'Beranda', href: '/' }, { label: 'Ajukan keberatan' }]} />
      <hgroup>
        <h1>Ajukan keberatan</h1>
        <p>Gratis. Atasan PPID menanggapi tertulis paling lama 30 hari kerja.</p>
      </hgroup>
      <Note>
        <p>
          <b>Keberatan atas permohonan Anda?</b> <a href="/lacak">Buka permohonannya</a> dengan
          nomor dan kode lacak, lalu pilih “Ajukan keberatan”: Anda tidak perlu mengetik ulang apa
          pun.
        </p>
      </Note>
      <h2>Informasi berkala tidak disediakan</h2>
      <p>
        Formulir ini untuk informasi yang wajib diumumkan secara berkala, tetapi tidak tersedia (UU
        14/2008 Pasal 35 ayat (1) huruf b). Anda tidak perlu mengajukan permohonan dulu.
      </p>
      <PeriodicForm {...form} />
    </div>
  </StreetLayout>
)

export const PeriodicForm = ({
  kunci,
  values = {},
  errors,
  received = {},
}: Omit<PeriodicProps, 'frame'>) => (
  <Form
    id="keberatan"
    action="/keberatan/baru"
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    <fieldset>
      <legend class="part">1. Siapa yang mengajukan</legend>
      <PersonFields />
      <AgentFields received={received} open={Boolean(values.kuasaNama || errors?.suratKuasa)} />
    </fieldset>
    <fieldset>
      <legend class="part">2. Informasi berkala yang tidak disediakan</legend>
      <TextArea
        name="informasi"
        label="Informasi yang dimaksud"
        hint="Misalnya: laporan keuangan kota tahun 2025 di laman PPID."
        rows={3}
      />
      <TextArea name="tujuan" label="Tujuan penggunaan informasi" />
      <StoryField />
    </fieldset>
    <fieldset>
      <legend class="part">3. Identitas</legend>
      <IdentityFiles received={received} />
    </fieldset>
    <Note>
      <p>
        Data pribadi Anda dipakai hanya untuk menjawab keberatan ini, atas dasar UU 14/2008 dan UU
        27/2022. Foto identitas disimpan tersandi.{' '}
        <a href="/data-pribadi">Berapa lama disimpan dan siapa yang melihat</a>
      </p>
    </Note>
    <p class="actions">
      <button>Kirim keberatan</button> <a href="/">Batal</a>
    </p>
  </Form>
)
