import type { Child } from 'hono/jsx'
import { Choices } from '#views/shared/form.tsx'
import { FoundList, type FoundRow } from './found.tsx'

/** Where the form stands: the citizen's own page, the desk, or the kiosk; `pilih` is a list to tick. */
export type Ruang = 'publik' | 'meja' | 'kios' | 'pilih'

/**
 * Stands around the field in which a wish is typed (one `textarea`) and offers entries of the
 * Daftar Informasi Publik that fit it. Only the wish is sent, nothing else of the form. Without
 * script there is a link to look there first.
 */
export const DipWatch = ({ ruang = 'publik', children }: { ruang?: Ruang; children?: Child }) => (
  <div
    class="flow"
    hx-get={`/informasi/cocok?ruang=${ruang}`}
    hx-trigger="input changed delay:400ms"
    hx-include="find textarea"
    hx-target="find .cocok"
    hx-swap="innerHTML"
  >
    {children}
    <div class="cocok" role="status">
      <DipFirst ruang={ruang} />
    </div>
  </div>
)

/** Before anything was typed, and where there is no script. */
const DipFirst = ({ ruang }: { ruang: Ruang }) =>
  ruang === 'kios' ? null : (
    <p class="hint">
      <a href="/informasi" target={ruang === 'meja' ? '_blank' : undefined}>
        Cari dulu di Daftar Informasi Publik
      </a>
      {': banyak yang bisa langsung diunduh.'}
    </p>
  )

type Props = { rows: readonly FoundRow[]; ruang: Ruang }

/** Entries that fit what is being typed, for the place that `DipWatch` keeps; empty when none does. */
export const DipMatches = ({ rows, ruang }: Props) =>
  ruang === 'pilih' ? (
    <DipTicks rows={rows} />
  ) : rows.length === 0 ? (
    <DipFirst ruang={ruang} />
  ) : (
    <div class="note">
      <p>
        <b>Sudah ada yang cocok?</b> {advice[ruang]}
      </p>
      {ruang === 'kios' ? <KioskList rows={rows} /> : <FoundList rows={rows} />}
    </div>
  )

/** Entries to be ticked in a form of the desk, by their number. */
const DipTicks = ({ rows }: { rows: readonly FoundRow[] }) =>
  rows.length === 0 ? null : (
    <Choices
      name="dip"
      legend="Yang cocok di Daftar Informasi Publik"
      options={rows.map(({ nomor, ringkasan, unit }) => ({
        value: nomor,
        label: ringkasan,
        small: `${nomor} · ${unit}`,
      }))}
      selected={[]}
    />
  )

const advice: Record<Exclude<Ruang, 'pilih'>, string> = {
  publik: 'Bila ya, unduh sekarang; Anda tidak perlu mengajukan permohonan.',
  meja: 'Bila ya, berikan sekarang; pemohon tidak perlu menunggu.',
  kios: 'Bila ya, sebutkan nomornya kepada petugas; Anda tidak perlu mengajukan permohonan.',
}

// Nothing is downloaded at a kiosk: it would stay there for the next reader.
const KioskList = ({ rows }: { rows: readonly FoundRow[] }) => (
  <ul>
    {rows.map(({ nomor, ringkasan, unit }) => (
      <li>
        <b>{ringkasan}</b>
        <br />
        <small>
          {nomor} · {unit}
        </small>
      </li>
    ))}
  </ul>
)
