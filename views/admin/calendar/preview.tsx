import { Form } from '#views/shared/form.tsx'
import { KeptValues } from '#views/shared/kept-values.tsx'
import { Rows } from '#views/shared/list.tsx'
import { Note } from '#views/shared/note.tsx'
import { STEP, type Typed } from './edit.tsx'

export type Shift = {
  nomor: string
  href: string
  label: string
  lama: string
  baru: string
  /** The new day is earlier than the old one. */
  maju: boolean
}

type Props = {
  action: string
  kunci: string
  /** Everything that was typed: the agreement sends it once more. */
  values: Typed
  /** Name and value of the agreement. */
  setuju: string
  sebab: string
  /** Where leaving leads. */
  ke: string
  /** The calendar changed between preview and agreement. */
  basi: boolean
  moved: { tenggat: number; berkas: number; lewat: number; rows: readonly Shift[] }
}

/** Which cases move, and the agreement. It stands where the form was. */
export const PreviewForm = ({ action, kunci, values, setuju, sebab, ke, basi, moved }: Props) => (
  <Form id={STEP} action={action} kunci={kunci} labelledby="periksa">
    <KeptValues values={values} />
    {basi && (
      <Note warn role="alert">
        <p>
          <b>Kalender baru saja diubah orang lain.</b> Yang Anda setujui belum dilakukan. Periksa
          lagi di bawah ini.
        </p>
      </Note>
    )}
    <h2 id="periksa" tabindex={-1} autofocus>
      {moved.tenggat === 0
        ? 'Tidak ada berkas yang bergeser'
        : `${count(moved.berkas)} berkas bergeser`}
    </h2>
    <p>{sebab}</p>
    {moved.lewat > 0 && (
      <Note warn>
        <p>
          <b>{count(moved.lewat)} berkas langsung lewat batas</b> bila perubahan ini dilakukan.
        </p>
      </Note>
    )}
    {moved.tenggat > 0 && <Shifts {...moved} />}
    <p class="actions">
      <button name="setuju" value={setuju}>
        {moved.tenggat === 0
          ? 'Simpan perubahan'
          : `Simpan dan geser ${count(moved.berkas)} berkas`}
      </button>
      <button class="second" name="kembali" value="ya">
        Ubah isian
      </button>
      <a href={ke}>Batal</a>
    </p>
  </Form>
)

const Shifts = ({ tenggat, rows }: Props['moved']) => (
  <>
    <p class="soft">
      {rows.length < tenggat
        ? `${count(tenggat)} tenggat. Di bawah ini ${count(rows.length)} yang batasnya paling dekat; yang lain bergeser juga.`
        : `${count(tenggat)} tenggat. Tanggal lama dan baru ditulis di jejak setiap berkas.`}
    </p>
    <Rows caption="Tenggat yang bergeser" columns={['Nomor', 'Tenggat', 'Semula', 'Menjadi']}>
      <tbody>
        {rows.map(({ nomor, href, label, lama, baru, maju }) => (
          <tr>
            <td>
              <a class="nomor" href={href}>
                {nomor}
              </a>
            </td>
            <td>{label}</td>
            <td class="wide" data-label="Semula">
              {lama}
            </td>
            <td class="wide" data-label="Menjadi">
              <b>{baru}</b>
              {maju && ' (lebih awal)'}
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
  </>
)

const count = (n: number) => n.toLocaleString('id-ID')
