import type { Child } from 'hono/jsx'
import {
  caraMemperoleh,
  caraSalinan,
  jenisPemohon,
} from '#src/layanan/informasi-publik/permohonan/form.ts'
import { RequestFiles } from '#views/layanan/informasi-publik/permohonan/request-files.tsx'
import { Choices, type Received, TextArea, TextField } from '#views/shared/form.tsx'

type Props = {
  /** Who reads: a citizen at home, a citizen at the kiosk, an officer. */
  room: 'street' | 'kiosk' | 'desk'
  received?: Record<string, Received[]> | undefined
  /** The NIK of somebody who came before, masked: kept unless another is typed. */
  nikLama?: string | undefined
  /** Puts beside the wish what fits in the Daftar Informasi Publik. */
  cocok?: ((wish: Child) => Child) | undefined
}

/** Lampiran VI of Perki 1/2021 and what Pasal 29 ayat (5) adds, in its order. */
export const RequestFields = ({ room, received = {}, nikLama, cocok = alone }: Props) => {
  const desk = room === 'desk'
  // A kiosk is used by everybody: no browser may offer what the last one typed.
  const fill = (kind: string) => (room === 'street' ? kind : 'off')
  return (
    <>
      <fieldset>
        <legend class="part">{desk ? 'Pemohon' : '1. Siapa yang meminta'}</legend>
        <Choices
          name="jenis"
          legend={desk ? 'Meminta sebagai' : 'Anda meminta sebagai'}
          options={Object.entries(jenisPemohon).map(([value, { label, perlu }]) => ({
            value,
            label,
            small: `Perlu ${perlu}`,
          }))}
          side={desk}
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
            hint={nikHint(room, nikLama)}
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
            hint={desk ? 'Telepon atau email, salah satu cukup.' : undefined}
            type="tel"
            inputmode="tel"
            short
            optional
            autocomplete={fill('tel')}
          />
          <TextField
            name="email"
            label="Email"
            hint={
              desk
                ? 'Tanda bukti dan surat dikirim ke sini.'
                : 'Tanda bukti, kode lacak, dan jawaban dikirim ke sini. Email atau telepon, salah satu cukup.'
            }
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
            hint="Hanya untuk badan hukum, misalnya AHU-0012345."
            optional
          />
        </Pair>
        <details>
          <summary>Bila diwakili kuasa</summary>
          <TextField name="kuasaNama" label="Nama penerima kuasa" optional />
          <TextField name="kuasaAlamat" label="Alamat penerima kuasa" optional />
          <TextField name="kuasaKontak" label="Telepon atau email penerima kuasa" optional />
        </details>
      </fieldset>
      <fieldset>
        <legend class="part">
          {desk ? 'Informasi yang diminta' : '2. Informasi yang diminta'}
        </legend>
        {cocok(
          <TextArea
            name="rincian"
            label="Rincian informasi yang dibutuhkan"
            hint="Sebut dokumennya, tahunnya, dan wilayahnya bila tahu. Makin jelas, makin cepat."
            rows={5}
          />,
        )}
        <TextArea
          name="tujuan"
          label="Tujuan penggunaan informasi"
          hint={
            desk
              ? undefined
              : 'Alasan tidak memengaruhi hak Anda; undang-undang meminta kami mencatatnya.'
          }
        />
      </fieldset>
      <fieldset>
        <legend class="part">{desk ? 'Cara memperoleh' : '3. Cara memperoleh'}</legend>
        <Choices
          name="caraMemperoleh"
          legend="Cara memperoleh informasi"
          options={[
            {
              value: 'melihat',
              label: caraMemperoleh.melihat,
              small: 'Di meja PPID pada jam layanan',
            },
            { value: 'salinan', label: caraMemperoleh.salinan, small: 'Berkas digital atau cetak' },
          ]}
          side={desk}
        />
        <Choices
          name="caraSalinan"
          legend="Cara mendapatkan salinan"
          hint="Bila meminta salinan."
          options={caraSalinan}
          side={desk}
          optional
        />
      </fieldset>
      {room !== 'kiosk' && (
        <fieldset>
          <legend class="part">{desk ? 'Berkas' : '4. Identitas'}</legend>
          <RequestFiles desk={desk} received={received} />
        </fieldset>
      )}
    </>
  )
}

/** Two short answers side by side, where staff work. */
const Pair = ({ side, children }: { side: boolean; children?: Child }) =>
  side ? <div class="cards">{children}</div> : <>{children}</>

const alone = (wish: Child) => wish

const nikHint = (room: Props['room'], nikLama: string | undefined) => {
  if (nikLama) return `${nikLama} dipakai lagi. Ketik hanya bila berubah.`
  if (room === 'desk') return '16 angka. Boleh menyusul saat pemeriksaan kelengkapan.'
  return '16 angka di KTP. Hanya petugas PPID yang dapat melihatnya, dan setiap kali dilihat dicatat. Badan hukum tidak perlu mengisi.'
}
