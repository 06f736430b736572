import type { ExemptChoice } from '#src/layanan/informasi-publik/daftar-dikecualikan/in-force/queries.ts'
import { Select } from '#views/shared/form.tsx'

type Props = {
  exempt: readonly ExemptChoice[]
  value: string | null | undefined
  /** The case for which a test would be made; null for who may not begin one. */
  asal: string | null
}

/** UU 14/2008 Pasal 19: what is not exempt by an uji konsekuensi cannot be refused. */
export const PenetapanSelect = ({ exempt, value, asal }: Props) => (
  <>
    <Select
      name="penetapan"
      label="Penetapan pengecualian yang berlaku"
      hint="Hurufnya harus sama dengan dasar di atas. Nomor dan tanggalnya tercetak di surat, dan penetapannya dilampirkan."
      blank={exempt.length > 0 ? 'Pilih penetapan' : 'Belum ada penetapan yang berlaku'}
      options={exempt.map(({ id, huruf, nomor, informasi }) => ({
        value: id,
        label: `${huruf} · ${nomor} · ${short(informasi)}`,
      }))}
      optional
      value={value ?? undefined}
    />
    <p>
      Belum ada penetapannya?{' '}
      {asal ? (
        <a href={`/meja/dikecualikan/baru?asal=${asal}`}>
          Buat uji konsekuensi untuk permohonan ini
        </a>
      ) : (
        'Minta PPID membuat uji konsekuensi untuk permohonan ini'
      )}
      .
    </p>
  </>
)

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88)} …` : text)
