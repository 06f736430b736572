import type { listImpor } from '#src/layanan/pengaduan/lapor/queries.ts'
import { keadaan } from '#src/layanan/pengaduan/lapor/view.ts'
import { acceptOf } from '#src/attachments/kinds.ts'
import { exportFile } from '#src/layanan/pengaduan/lapor/form.ts'
import { Chip } from '#views/shared/chip.tsx'
import { type Errors, FileField, Form, type Received } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Pager, Rows } from '#views/shared/list.tsx'
import { count, LAPOR, waktu } from '#views/layanan/pengaduan/lapor/words.ts'

type Upload = {
  kunci: string
  maksMb: number
  errors?: Errors | undefined
  received?: Record<string, Received[]> | undefined
}
type Listed = Awaited<ReturnType<typeof listImpor>>[number]
type Props = {
  frame: DeskFrame
  form: Upload
  riwayat: { rows: readonly Listed[]; hal: number; total: number; size: number }
}

/** Where an export is brought, and what became of those before it. */
export const UnggahPage = ({ frame, form, riwayat }: Props) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Impor SP4N-LAPOR!</h1>
      <p class="actions">
        <a href="/meja/semua?prosedur=pengaduan">Semua pengaduan</a>
      </p>
    </div>
    <UnggahPart {...form} />
    <h2>Riwayat impor</h2>
    <Riwayat {...riwayat} />
  </DeskLayout>
)

/** The form by itself. */
export const UnggahPart = ({ kunci, maksMb, errors, received }: Upload) => (
  <Form id="unggah" action={LAPOR} kunci={kunci} errors={errors} files class="card">
    <FileField
      name="berkas"
      label="Berkas ekspor dari SP4N-LAPOR!"
      hint={`Excel (.xlsx), apa adanya seperti diunduh, paling besar ${maksMb} MB.`}
      accept={acceptOf(exportFile(maksMb))}
      received={received?.['berkas']}
    />
    <p class="actions">
      <button>Unggah dan periksa</button>
    </p>
    <p class="hint">
      Anda melihat dahulu apa yang akan berubah. Tidak ada yang diubah sebelum Anda menerapkannya.
    </p>
  </Form>
)

const columns = ['Diunggah', 'Berkas', 'Keadaan', 'Hasil', 'Oleh']

const Riwayat = ({ rows, hal, total, size }: Props['riwayat']) =>
  rows.length === 0 ? (
    <Empty judul="Belum ada impor">Unduh ekspor Excel di SP4N-LAPOR!, lalu unggah di atas.</Empty>
  ) : (
    <>
      <Rows caption="Impor, terbaru di atas" columns={columns}>
        <tbody>
          {rows.map((one) => (
            <tr>
              <td>
                <a class="nomor" href={`${LAPOR}/${one.id}`}>
                  {waktu(one.diunggahPada)}
                </a>
              </td>
              <td class="wide">
                {one.namaBerkas}
                <br />
                <small>sidik {one.sidik.slice(0, 8)}</small>
              </td>
              <td data-label="Keadaan">
                <Chip kind={one.status === 'selesai' ? 'done' : undefined}>
                  {keadaan[one.status]}
                </Chip>
              </td>
              <td class="wide" data-label="Hasil">
                {one.alasan && one.status === 'ditolak' ? one.alasan : hasil(one.jumlah)}
              </td>
              <td data-label="Oleh">{one.diterapkanOleh ?? one.oleh}</td>
            </tr>
          ))}
        </tbody>
      </Rows>
      <Pager
        dari={(hal - 1) * size + 1}
        sampai={(hal - 1) * size + rows.length}
        total={total}
        prev={hal > 1 ? `${LAPOR}?hal=${hal - 1}` : undefined}
        next={hal * size < total ? `${LAPOR}?hal=${hal + 1}` : undefined}
      />
    </>
  )

/** "12 baru, 3 diperbarui, 40 sama": what became of the rows. */
function hasil(jumlah: Record<string, number>) {
  const words = [
    ['dibuat', 'baru'],
    ['diubah', 'diperbarui'],
    ['sama', 'sama'],
    ['dilewati', 'dilewati'],
    ['tak-terbaca', 'tidak terbaca'],
  ] as const
  const said = words.flatMap(([key, word]) => (jumlah[key] ? `${count(jumlah[key])} ${word}` : []))
  return said.join(', ') || '–'
}
