import { kategori } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import type { Found } from '#src/layanan/informasi-publik/daftar-informasi/search/queries.ts'
import { Marked } from '#views/shared/marked.tsx'
import { Download, fileSize } from '#views/shared/papers.tsx'

/** An entry in a list: what the database found, its date in words. */
export type FoundRow = Pick<
  Found,
  'nomor' | 'ringkasan' | 'unit' | 'kategori' | 'potongan' | 'berkas'
> & {
  diperbarui: string
}

/** Entries of the Daftar Informasi Publik, each with its file to download at once. */
export const FoundList = ({ rows }: { rows: readonly FoundRow[] }) => (
  <ul class="papers">
    {rows.map((row) => (
      <li>
        <div>
          <a href={`/informasi/${row.nomor}`}>
            <b>
              <Marked pieces={row.potongan} />
            </b>
          </a>
          <br />
          <small>{about(row)}</small>
        </div>
        <FirstFile row={row} />
      </li>
    ))}
  </ul>
)

const FirstFile = ({ row: { nomor, ringkasan, berkas } }: { row: FoundRow }) => {
  const [file] = berkas
  if (!file) return <small>Salinan lewat permohonan</small>
  return (
    <Download
      href={`/informasi/${nomor}/berkas/${file.id}`}
      name={ringkasan}
      bentuk={`${bentukOf(file.nama)}, ${fileSize(file.ukuran)}`}
    />
  )
}

const about = ({ unit, kategori: name, diperbarui, berkas }: FoundRow) =>
  [
    unit,
    kategori[name].label,
    `diperbarui ${diperbarui}`,
    berkas.length > 1 && `${berkas.length} berkas`,
  ]
    .filter(Boolean)
    .join(' · ')

/** "XLSX": what a file is, by the ending of its name. */
export const bentukOf = (nama: string): string => (nama.split('.').at(-1) ?? '').toUpperCase()
