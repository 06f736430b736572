import type { FileOf } from '#src/layanan/informasi-publik/daftar-informasi/search/queries.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Fact, Facts } from '#views/shared/facts.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Download, fileSize } from '#views/shared/papers.tsx'
import { bentukOf } from './found.tsx'

type Props = {
  frame: StreetFrame
  nomor: string
  ringkasan: string
  facts: readonly Fact[]
  berkas: readonly FileOf[]
}

/** One published entry: its seven columns and its files. */
export const EntryPage = ({ frame, nomor, ringkasan, facts, berkas }: Props) => (
  <StreetLayout {...frame}>
    <Crumbs items={[{ label: 'Daftar Informasi Publik', href: '/informasi' }, { label: nomor }]} />
    <h1>{ringkasan}</h1>
    <section aria-labelledby="berkas-judul" class="flow">
      <h2 id="berkas-judul">Berkas</h2>
      {berkas.length === 0 ? (
        <p class="note">
          Salinan lunaknya belum ada di sini. <a href="/permohonan/baru">Ajukan permohonan</a> dan
          sebut nomor <b>{nomor}</b>, atau datang ke meja PPID untuk membacanya.
        </p>
      ) : (
        <PublicFiles nomor={nomor} berkas={berkas} />
      )}
    </section>
    <section aria-labelledby="keterangan-judul" class="flow">
      <h2 id="keterangan-judul">Keterangan</h2>
      <Facts items={facts} />
    </section>
  </StreetLayout>
)

const PublicFiles = ({ nomor, berkas }: { nomor: string; berkas: readonly FileOf[] }) => (
  <ul class="papers">
    {berkas.map((file) => (
      <li>
        <span>{file.nama}</span>
        <Download
          href={`/informasi/${nomor}/berkas/${file.id}`}
          name={file.nama}
          bentuk={`${bentukOf(file.nama)}, ${fileSize(file.ukuran)}`}
        />
      </li>
    ))}
  </ul>
)
