import type { RowView } from '#src/desk/view.ts'
import { jenisPemohon } from '#src/layanan/informasi-publik/permohonan/form.ts'
import { BerkasRow, berkasColumns } from '#views/shared/berkas-row.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Pager, Rows } from '#views/shared/list.tsx'

type Props = {
  frame: DeskFrame
  orang: { jenis: keyof typeof jenisPemohon; nama: string }
  rows: RowView[]
  paging: Parameters<typeof Pager>[0]
}

/** All that one person brought, whatever it was: what was promised last time stands beside today's. */
export const PersonPage = ({ frame, orang, rows, paging }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Semua berkas', href: '/meja/semua' }, { label: orang.nama }]} />
    <h1>{orang.nama}</h1>
    <p class="soft">
      {jenisPemohon[orang.jenis].label}. Berkas dengan NIK yang sama, atau dengan nomor telepon yang
      sama bila NIK-nya tidak tercatat. Yang terbaru di atas.
    </p>
    <Rows caption={`Berkas ${orang.nama}, yang terbaru di atas`} columns={[...berkasColumns]}>
      <tbody>
        {rows.map((row) => (
          <BerkasRow {...row} />
        ))}
      </tbody>
    </Rows>
    <Pager {...paging} />
  </DeskLayout>
)
