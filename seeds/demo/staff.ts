import type { Role } from '#src/workflow/procedure.ts'

/** The password of everybody at this desk; it is printed, so it is no secret. */
export const SANDI = 'perahu-kopi-tenda-17'

export type Staff = {
  surel: string
  nama: string
  jabatan: string
  pangkat: string
  nip: string
  peran: Role
  /** Kode of the unit. */
  unit: string | null
}

const one = (
  surel: string,
  peran: Role,
  nama: string,
  jabatan: string,
  pangkat: string,
  nip: string,
  unit: string | null = null,
): Staff => ({ surel: `${surel}@contoh.id`, nama, jabatan, pangkat, nip, peran, unit })

const pranata = 'Pranata Humas selaku Petugas Pelayanan Informasi'
const pelaksana = 'Sekretaris selaku PPID Pelaksana'
const penghubung = 'Kepala Subbagian selaku Pejabat Penghubung'

/** Everybody who works at the demo's desk, the administrator first; nobody of these exists. */
export const staff: readonly Staff[] = [
  one(
    'admin',
    'administrator',
    'Reza Pahlevi Contoh, S.Kom.',
    'Pranata Komputer',
    'Penata Muda (III/a)',
    '199206142018011000',
  ),
  one(
    'petugas',
    'petugas',
    'Sari Wulandari, S.I.Kom.',
    pranata,
    'Penata Muda Tk. I (III/b)',
    '199103252015032000',
  ),
  one(
    'petugas2',
    'petugas',
    'Hendra Kusnadi, A.Md.',
    pranata,
    'Pengatur Tk. I (II/d)',
    '199408092019031000',
  ),
  one(
    'petugas3',
    'petugas',
    'Nurul Aini Fitri, S.Sos.',
    pranata,
    'Penata Muda (III/a)',
    '199512172020122000',
  ),
  one(
    'data',
    'petugas_data',
    'Bernadetta Sinta Contoh, S.Si.',
    'Statistisi Ahli Pertama selaku Petugas Data',
    'Penata Muda (III/a)',
    '199307212019032000',
  ),
  one(
    'ppid',
    'ppid',
    'Iskandar Zulkifli, S.Sos., M.Si.',
    'Kepala Bidang Informasi selaku PPID',
    'Pembina (IV/a)',
    '197804112003121000',
  ),
  one(
    'atasan',
    'atasan_ppid',
    'Dra. Yohana Lestari, M.M.',
    'Kepala Dinas selaku Atasan PPID',
    'Pembina Utama Muda (IV/c)',
    '196909091994032000',
  ),
  one(
    'pimpinan',
    'pimpinan',
    'H. Mustafa Hadi Contoh, S.E.',
    'Staf Ahli',
    'Pembina Tk. I (IV/b)',
    '197102021996031000',
  ),
  one(
    'dpupr',
    'ppid_pelaksana',
    'Ir. Gunawan Saptono',
    pelaksana,
    'Pembina (IV/a)',
    '197511302001121000',
    'dpupr',
  ),
  one(
    'dpmtkptsp',
    'ppid_pelaksana',
    'Lilis Suryani, S.H.',
    pelaksana,
    'Penata Tk. I (III/d)',
    '198307052009042000',
    'dpmtkptsp',
  ),
  one(
    'bkd',
    'ppid_pelaksana',
    'Fransiskus Ahok Tanjung, S.E.',
    pelaksana,
    'Pembina (IV/a)',
    '197910242005021000',
    'bkd',
  ),
  one(
    'disdikbud',
    'ppid_pelaksana',
    'Hj. Salmah Yusuf, S.Pd.',
    pelaksana,
    'Pembina (IV/a)',
    '197603182000122000',
    'disdikbud',
  ),
  one(
    'dinkes',
    'ppid_pelaksana',
    'dr. Irene Natasya',
    pelaksana,
    'Penata Tk. I (III/d)',
    '198509142011012000',
    'dinkes',
  ),
  one(
    'diskumdag',
    'ppid_pelaksana',
    'Syahrial Effendi, S.Sos.',
    pelaksana,
    'Penata (III/c)',
    '198012062008011000',
    'diskumdag',
  ),
  one(
    'dlh',
    'ppid_pelaksana',
    'Agustina Rosari, S.T.',
    pelaksana,
    'Penata (III/c)',
    '198408232010012000',
    'dlh',
  ),
  one(
    'dishub',
    'ppid_pelaksana',
    'Rusdi Hamzah, S.SiT.',
    pelaksana,
    'Penata Tk. I (III/d)',
    '198101192006041000',
    'dishub',
  ),
  one(
    'disdukcapil',
    'ppid_pelaksana',
    'Mariani Lubna, S.IP.',
    pelaksana,
    'Penata (III/c)',
    '198606302012122000',
    'disdukcapil',
  ),
  one(
    'operator',
    'operator',
    'Maya Contohsuara',
    'Operator Call Center',
    'Pengatur (II/c)',
    '199503122020122000',
  ),
  one(
    'pengaduan',
    'admin_pengaduan',
    'Yuliana Contoh, S.I.Kom.',
    'Pranata Humas selaku Admin Pengaduan Publik',
    'Penata Muda Tk. I (III/b)',
    '199207182016022000',
  ),
  one(
    'analis',
    'analis',
    'Antonius Contohjaya, S.Sos.',
    'Analis Pengaduan Publik',
    'Penata (III/c)',
    '198911022014031000',
  ),
  one(
    'kasi',
    'kasi',
    'Dra. Hj. Zubaidah Contoh',
    'Kepala Seksi Pelayanan Informasi dan Pengaduan Publik',
    'Penata Tk. I (III/d)',
    '197804212005012000',
  ),
  one(
    'penghubung.dpupr',
    'pejabat_penghubung',
    'Arifin Contohkarya, S.T.',
    penghubung,
    'Penata (III/c)',
    '198602142011011000',
    'dpupr',
  ),
  one(
    'penghubung.dlh',
    'pejabat_penghubung',
    'Kristina Contohsari, S.Hut.',
    penghubung,
    'Penata Muda Tk. I (III/b)',
    '199010052016022000',
    'dlh',
  ),
  one(
    'penghubung.dishub',
    'pejabat_penghubung',
    'M. Iqbal Contohman, S.T.',
    penghubung,
    'Penata Muda Tk. I (III/b)',
    '198812302015031000',
    'dishub',
  ),
  one(
    'penghubung.disdukcapil',
    'pejabat_penghubung',
    'Ratna Contohwulan, S.IP.',
    penghubung,
    'Penata (III/c)',
    '198705172012122000',
    'disdukcapil',
  ),
  one(
    'penghubung.satpolpp',
    'pejabat_penghubung',
    'Bujang Contohadi, S.H.',
    penghubung,
    'Penata (III/c)',
    '198409092010011000',
    'satpol-pp',
  ),
  one(
    'penghubung.kecbarat',
    'pejabat_penghubung',
    'Elisabet Contohnia, S.STP.',
    penghubung,
    'Penata Muda Tk. I (III/b)',
    '199112242014062000',
    'kec-barat',
  ),
]
