/** Before anybody has decided. */
export const sebelumDiputus = ['dibuka', 'fasilitasi', 'di_komisi'] as const
/** Those who write down what happens elsewhere. */
export const pencatat = ['petugas', 'ppid'] as const
/** Clocks that have done once the Komisi Informasi is at work. */
export const awalKomisi = ['pengajuan', 'periksaKomisi', 'lengkapiKomisi', 'mulaiKomisi'] as const
