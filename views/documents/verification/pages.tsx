import { FileField, Form, TextField } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { SuratFacts, type SuratView } from './facts.tsx'
import { type VerdictView, VerdictNote } from './verdict.tsx'

type Upload = { action: string; error?: string | undefined; verdict?: VerdictView | undefined }

/** Periksa keaslian surat: by its code, or by the file itself. */
export const VerifyPage = ({
  frame,
  typed,
  codeError,
  ...upload
}: Upload & { frame: StreetFrame; typed?: string | undefined; codeError?: string | undefined }) => (
  <StreetLayout {...frame}>
    <h1>Periksa keaslian surat</h1>
    <p>
      Setiap surat dari kami mempunyai kode verifikasi di bagian bawah halamannya. Di sini Anda
      melihat apakah surat itu benar dari kami dan apakah isinya masih sama.
    </p>
    <div class="columns even">
      <section aria-labelledby="kode-judul">
        <h2 id="kode-judul">Dengan kode</h2>
        <form class="flow" action="/verifikasi" novalidate>
          <TextField
            name="kode"
            label="Kode verifikasi"
            hint="Dua belas huruf dan angka. Tanda hubung dan huruf kecil tidak masalah."
            value={typed}
            error={codeError}
            autocapitalize="characters"
            spellcheck={false}
            maxlength={40}
            short
          />
          <p class="actions">
            <button>Periksa kode</button>
          </p>
        </form>
      </section>
      <section aria-labelledby="berkas-judul">
        <h2 id="berkas-judul">Dengan berkas PDF</h2>
        <UploadForm {...upload} />
      </section>
    </div>
  </StreetLayout>
)

/** What is known of the paper with this code, and whether the file somebody holds is the same. */
export const CodePage = ({
  frame,
  surat,
  ...upload
}: Upload & { frame: StreetFrame; surat: SuratView }) => (
  <StreetLayout {...frame}>
    <hgroup>
      <p class="soft">
        Kode verifikasi <span class="nomor">{surat.kode}</span>
      </p>
      <h1>Surat ini terdaftar pada kami</h1>
    </hgroup>
    {surat.digantiOleh && (
      <Note warn>
        <p>
          <b>Surat ini sudah diganti</b> dengan surat nomor {surat.digantiOleh}. Yang berlaku adalah
          surat penggantinya.
        </p>
      </Note>
    )}
    <SuratFacts {...surat} />
    <p>
      Cocokkan nomor, tanggal, dan hal di atas dengan surat yang Anda pegang. Demi melindungi data
      pribadi, halaman ini tidak menyebut siapa pemohonnya.
    </p>
    <section aria-labelledby="berkas-judul">
      <h2 id="berkas-judul">Apakah berkas Anda sama?</h2>
      <UploadForm {...upload} />
    </section>
  </StreetLayout>
)

/** A code that no paper of ours has. */
export const UnknownPage = ({ frame }: { frame: StreetFrame }) => (
  <StreetLayout {...frame}>
    <h1>Kode ini tidak ada dalam daftar surat kami</h1>
    <p>
      Periksa lagi hurufnya: kode terdiri atas dua belas huruf dan angka di bagian bawah setiap
      halaman surat. Bila kodenya memang begitu, surat itu bukan dari kami. Anda dapat menanyakannya
      kepada kami{frame.office.telepon && ` di ${frame.office.telepon}`}.
    </p>
    <p class="actions">
      <a class="button" href="/verifikasi">
        Periksa kode lain
      </a>
    </p>
  </StreetLayout>
)

/** A file to compare; with a verdict it stands above. */
export const UploadForm = ({ action, error, verdict }: Upload) => (
  <Form
    id="periksa-berkas"
    action={action}
    files
    errors={error ? { berkas: error } : undefined}
    head={verdict && <VerdictNote verdict={verdict} />}
  >
    <FileField
      name="berkas"
      label={verdict ? 'Periksa berkas lain' : 'Berkas PDF'}
      hint="PDF yang Anda terima, bukan foto atau hasil pindaian. Paling besar 25 MB. Berkas hanya dibandingkan, tidak kami simpan."
      accept="application/pdf"
    />
    <p class="actions">
      <button class="second">Periksa berkas</button>
    </p>
  </Form>
)
