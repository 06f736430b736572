import { Facts } from '#views/shared/facts.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Room } from './room.tsx'

export type SesiRow = {
  /** The first letters of the session's id: enough to tell it from the others. */
  tanda: string
  /** "Senin, 7 Desember 2026 pukul 09.14 WIB" */
  mulai: string
  sampai: string
  ini: boolean
}

type Props = {
  frame: DeskFrame
  nama: string
  email: string
  jabatan: string
  peran: string
  unit: string | null
  totp: 'tidak perlu' | 'belum' | 'terpasang'
  sesi: readonly SesiRow[]
}

/** The own account: who I am here, how I sign in, where I am signed in. */
export const AccountPage = ({ frame, sesi, ...akun }: Props) => (
  <Room frame={{ desk: frame }}>
    <h1>Akun Anda</h1>
    <Facts
      items={[
        ['Nama', akun.nama],
        ['Jabatan', akun.jabatan],
        ['Peran', akun.peran],
        ['Unit kerja', akun.unit ?? undefined],
        ['Email', akun.email],
      ]}
    />
    <p class="soft">Ada yang keliru? Minta administrator memperbaikinya.</p>
    <section aria-labelledby="cara-masuk" class="flow">
      <h2 id="cara-masuk">Cara masuk</h2>
      <ul>
        <li>
          <a href="/akun/sandi">Ganti kata sandi</a>
        </li>
        {akun.totp !== 'tidak perlu' && (
          <li>
            <a href="/akun/totp">Kode enam angka</a>:{' '}
            {akun.totp === 'terpasang' ? 'terpasang' : 'belum terpasang'}
          </li>
        )}
      </ul>
    </section>
    <section aria-labelledby="sesi" class="flow">
      <h2 id="sesi">Tempat Anda sedang masuk</h2>
      <ul class="papers">
        {sesi.map((one) => (
          <SesiItem {...one} />
        ))}
      </ul>
      {sesi.length > 1 && (
        <form method="post" action="/akun/sesi">
          <button class="second">Akhiri semua yang lain</button>
        </form>
      )}
    </section>
  </Room>
)

const SesiItem = ({ tanda, mulai, sampai, ini }: SesiRow) => (
  <li>
    <span>
      <b>{ini ? 'Peramban ini' : 'Peramban lain'}</b>
      <br />
      <small>
        Masuk {mulai}. Berakhir {sampai} bila tidak dipakai.
      </small>
    </span>
    {!ini && (
      <form method="post" action="/akun/sesi">
        <input type="hidden" name="sesi" value={tanda} />
        <button class="second" aria-label={`Akhiri yang masuk ${mulai}`}>
          Akhiri
        </button>
      </form>
    )}
  </li>
)
