import { Crumbs } from '#views/shared/crumbs.tsx'
import { DoorForm } from '#views/shared/door-form.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

type DoorProps = {
  frame: StreetFrame
  values?: Values
  errors?: Errors
  /** The number of a case that is open in this browser. */
  terbuka?: string | undefined
}

/** Lacak berkas: number and kode lacak open one case. */
export const DoorPage = ({ frame, terbuka, ...form }: DoorProps) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs items={[{ label: 'Beranda', href: '/' }, { label: 'Lacak berkas' }]} />
      <hgroup>
        <h1>Lacak berkas</h1>
        <p>Lihat sampai di mana berkas Anda, unduh surat, atau lengkapi yang kurang.</p>
      </hgroup>
      {terbuka && (
        <Note>
          <p>
            Berkas <span class="nomor">{terbuka}</span> masih terbuka.{' '}
            <a href="/lacak/berkas">Lihat</a>
          </p>
        </Note>
      )}
      <DoorForm action="/lacak" {...form} />
      <details>
        <summary>Nomor atau kode hilang?</summary>
        <p>
          Cari email dari {frame.office.singkat} dengan perihal “Permohonan … kami terima”, atau
          datang ke meja layanan dengan kartu identitas. Petugas memberi kode baru; kode lama tidak
          berlaku lagi.
        </p>
      </details>
    </div>
  </StreetLayout>
)
