import { SearchForm } from '#views/public/search-form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'

export type PublicGroup = {
  judul: string
  rows: readonly { informasi: string; dasar: string; penetapan: string; batas: string }[]
}

type Props = {
  frame: StreetFrame
  q: string
  huruf: string
  total: number
  groups: readonly PublicGroup[]
  hurufLinks: readonly Saringan[]
  pager: { dari: number; sampai: number; prev?: string | undefined; next?: string | undefined }
}

/** What is exempt, on what ground, until when: never what stands in it. */
export const PublicRegisterPage = ({ frame, q, huruf, total, groups, ...view }: Props) => (
  <StreetLayout {...frame}>
    <h1>Informasi yang dikecualikan</h1>
    <p class="lead">
      Informasi berikut tertutup untuk sementara. Untuk setiap informasi tertulis dasarnya dan
      sampai kapan. Sesudah itu informasinya terbuka.
    </p>
    <SearchForm action="/informasi-dikecualikan" label="Kata kunci" q={q} kept={{ huruf }} />
    <Filters label="Huruf Pasal 17" items={view.hurufLinks} />
    {groups.length === 0 ? (
      <Empty judul="Tidak ada informasi yang dikecualikan di sini.">
        Semua informasi lain dapat <a href="/permohonan/baru">Anda minta</a>.
      </Empty>
    ) : (
      groups.map((group) => <Group {...group} />)
    )}
    {total > 0 && <Pager {...view.pager} total={total} />}
    <p class="note">
      <b>Tidak setuju?</b> Anda tetap boleh <a href="/permohonan/baru">mengajukan permohonan</a>.
      Bila ditolak, Anda dapat mengajukan keberatan kepada Atasan PPID. Bagian yang tidak
      dikecualikan tetap kami berikan.
    </p>
  </StreetLayout>
)

const Group = ({ judul, rows }: PublicGroup) => (
  <section class="flow">
    <h2>{judul}</h2>
    <Rows caption={judul} columns={['Informasi', 'Dasar hukum', 'Penetapan', 'Sampai kapan']}>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td class="wide">{row.informasi}</td>
            <td class="wide" data-label="Dasar">
              {row.dasar}
            </td>
            <td data-label="Penetapan">{row.penetapan}</td>
            <td data-label="Sampai">{row.batas}</td>
          </tr>
        ))}
      </tbody>
    </Rows>
  </section>
)
