/** One line of the desk's menu; `post` is a form with one button, because it does something. */
export type MenuItem = {
  href: string
  label: string
  jumlah?: number | undefined
  current?: boolean
  post?: boolean
}

export type MenuGroup = { judul: string; items: MenuItem[] }

export type MenuNeeds = {
  /** The roles of the signed-in officer. */
  roles: readonly string[]
  /** The officer's name, for the group "Anda". */
  nama: string
  /** How many cases stand behind a link, by href; a link without a number shows none. */
  counts?: Record<string, number | undefined>
  /** The href of the page being shown. */
  current?: string | undefined
  /** The procedures that have a list of their own. */
  layanan?: readonly { label: string; prosedur: string }[]
}

/** The desk's menu for these roles: only what they may open, with counts and the place they are. */
export function buildMenu({ roles, nama, counts = {}, current, layanan = services }: MenuNeeds) {
  const link = (label: string, href: string): MenuItem => ({
    href,
    label,
    jumlah: counts[href],
    current: href === current,
  })
  const groups: MenuGroup[] = [
    {
      judul: 'Kotak masuk',
      items: [link('Giliran saya', '/meja'), link('Semua berkas', '/meja/semua')],
    },
    {
      judul: 'Layanan',
      items: [
        ...layanan.map(({ label, prosedur }) => link(label, `/meja/semua?prosedur=${prosedur}`)),
        link('Permintaan data', '/meja/permintaan-data'),
        ...(roles.some((one) => guests.includes(one))
          ? [link('Buku tamu', '/meja/buku-tamu')]
          : []),
        link('Pengaduan', '/meja/pengaduan'),
        link('Call center', '/meja/call-center'),
      ],
    },
    {
      judul: 'Daftar dan laporan',
      items: [
        link('Informasi publik (DIP)', '/meja/dip'),
        link('Informasi dikecualikan', '/meja/dikecualikan'),
        link('Tanya Jawab', '/meja/tanya-jawab'),
        link('Buku register', '/meja/register'),
        link('Register keberatan', '/meja/keberatan'),
        link('Register sengketa', '/meja/sengketa'),
        link('Rekap informasi publik', '/meja/rekap'),
        link('Laporan bulanan', '/meja/bulan'),
        link('Rekap pengaduan', '/meja/pengaduan/rekap'),
        link('Kalender kerja', '/meja/kalender'),
      ],
    },
  ]
  if (roles.includes('admin_pengaduan'))
    groups.at(-1)!.items.push(link('Impor SP4N-LAPOR!', '/meja/pengaduan/lapor'))
  if (roles.includes('administrator')) {
    groups.push({
      judul: 'Pengelolaan',
      items: [
        link('Pengguna', '/kelola/pengguna'),
        link('Unit kerja', '/kelola/unit'),
        link('Komisi Informasi', '/kelola/komisi-informasi'),
        link('Pengaturan', '/kelola/pengaturan'),
      ],
    })
  }
  groups.push({
    judul: 'Anda',
    items: [link(nama, '/akun'), { ...link('Keluar', '/keluar'), post: true }],
  })
  return groups
}

/** Units of the city have no part in the guests of this office. */
const guests = [
  'petugas_sekretariat',
  'petugas',
  'kasubbag_umum',
  'pimpinan',
  'petugas_data',
  'ppid',
  'atasan_ppid',
  'administrator',
]

const services = [
  { label: 'Informasi publik', prosedur: 'permohonan' },
  { label: 'Keberatan', prosedur: 'keberatan' },
  { label: 'Sengketa', prosedur: 'sengketa' },
]
