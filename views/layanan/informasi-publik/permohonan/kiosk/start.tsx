import { Icon, type IconName } from '#views/shared/icon.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'

/** The first page of the kiosk: what one can do here, and nothing else. */
export const KioskStartPage = ({ frame }: { frame: KioskFrame }) => (
  <KioskLayout {...frame} idle={false}>
    <hgroup>
      <h1>Apa keperluan Anda?</h1>
      <p class="soft">Sentuh satu pilihan. Semua layanan gratis.</p>
    </hgroup>
    <ul class="tiles">
      {tiles.map(({ href, icon, label, small }) => (
        <li>
          <a href={href}>
            <Icon name={icon} />
            <b>{label}</b>
            <small>{small}</small>
          </a>
        </li>
      ))}
    </ul>
  </KioskLayout>
)

type Tile = { href: string; icon: IconName; label: string; small: string }

const tiles: Tile[] = [
  {
    href: '/kios/tamu',
    icon: 'guest',
    label: 'Isi buku tamu',
    small: 'Bertemu pegawai, mengantar surat',
  },
  {
    href: '/kios/permohonan',
    icon: 'file',
    label: 'Minta informasi',
    small: 'Dokumen Pemerintah Kota',
  },
  {
    href: '/kios/data',
    icon: 'data',
    label: 'Minta data',
    small: 'Statistik dan tabel; bawa surat permintaan',
  },
  {
    href: '/kios/pengaduan',
    icon: 'speak',
    label: 'Sampaikan pengaduan',
    small: 'Layanan atau prasarana; boleh anonim',
  },
  {
    href: '/kios/keberatan',
    icon: 'bell',
    label: 'Ajukan keberatan',
    small: 'Atas permohonan Anda; siapkan nomor dan kode lacak',
  },
  {
    href: '/kios/lacak',
    icon: 'track',
    label: 'Lacak berkas saya',
    small: 'Siapkan nomor dan kode lacak',
  },
]
