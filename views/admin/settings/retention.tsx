import { Form, type Values } from '#views/shared/form.tsx'
import { KeptValues } from '#views/shared/kept-values.tsx'
import { Note } from '#views/shared/note.tsx'

type Props = {
  action: string
  kunci: string
  versi: number
  values: Values
  /** Days that identity scans will be kept. */
  hari: number
  /** Days that they are kept now; 0 keeps all. */
  semula: number
  /** What the coming night would let go of. */
  malamIni: { pindaian: number; berkas: number }
  /** There are more than were agreed to. */
  basi: boolean
}

/** What a new retention lets go of, and the agreement: it cannot be undone. Stands where the form was. */
export const RetentionForm = ({ action, kunci, versi, values, basi, ...asked }: Props) => (
  <Form id="pengaturan" action={action} kunci={kunci} versi={versi} labelledby="periksa">
    <KeptValues values={values} />
    {basi && (
      <Note warn role="alert">
        <p>
          <b>Jumlahnya bertambah sejak Anda melihatnya.</b> Belum ada yang disimpan. Periksa lagi di
          bawah ini.
        </p>
      </Note>
    )}
    <Words {...asked} />
    <p class="actions">
      <button name="setuju" value={String(asked.malamIni.pindaian)}>
        {asked.malamIni.pindaian === 0
          ? 'Simpan'
          : `Simpan, hapus ${count(asked.malamIni.pindaian)} pindaian`}
      </button>
      <button class="second" name="kembali" value="ya">
        Ubah isian
      </button>
      <a href="/kelola/pengaturan">Batal</a>
    </p>
  </Form>
)

const Words = ({ hari, semula, malamIni }: Pick<Props, 'hari' | 'semula' | 'malamIni'>) => (
  <>
    <h2 id="periksa" tabindex={-1} autofocus>
      {malamIni.pindaian === 0
        ? 'Malam ini tidak ada pindaian yang dihapus'
        : `Malam ini ${count(malamIni.pindaian)} pindaian identitas dihapus`}
    </h2>
    <p>
      Pindaian identitas disimpan {count(hari)} hari sesudah berkas selesai
      {semula > 0 ? `, semula ${count(semula)} hari` : '; sampai sekarang tidak ada yang dihapus'}.
      Sesudah itu dihapus sendiri, setiap malam.
    </p>
    {malamIni.pindaian > 0 && (
      <Note warn>
        <p>
          <b>Penghapusan tidak dapat dibatalkan.</b> Yang dihapus malam ini:{' '}
          {count(malamIni.pindaian)} pindaian dari {count(malamIni.berkas)} berkas yang sudah
          selesai.
        </p>
      </Note>
    )}
    <ul>
      <li>Tetap disimpan: pindaian berkas yang masih punya keberatan atau sengketa terbuka.</li>
      <li>Tetap disimpan: NIK (disandikan), isian, surat, dan jejak setiap berkas.</li>
      <li>Jejak berkas mencatat bahwa pindaiannya dihapus, dan kapan.</li>
    </ul>
  </>
)

const count = (n: number) => n.toLocaleString('id-ID')
