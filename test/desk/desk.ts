import { instantOf } from '#src/calendar/date.ts'
import type { Fields } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import {
  createPermohonanDesk,
  type PermohonanDesk,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'

/** A desk whose cases stand under every heading of the inbox. */
export async function createBusyDesk() {
  const desk = await createPermohonanDesk(instantOf('2026-12-07', '09:00'))
  const make = async (over: Record<string, string>, acts: Acts = []) => {
    const nomor = await desk.daftar(over)
    for (const [act, fields] of acts) await desk.lakukan(nomor, act, fields)
    return nomor
  }
  const cases = {
    lewat: await make({
      tanggalDiterima: '2026-11-20',
      nama: 'Andi Lewat',
      rincian: 'Salinan peraturan wali kota tentang retribusi pasar tahun 2025.',
    }),
    hariIni: await make({
      tanggalDiterima: '2026-12-02',
      nama: 'Budi Hari',
      telepon: '(0561) 818-1771',
    }),
    nanti: await make({
      nama: 'Citra 100%_Nanti',
      rincian: 'Data pembangunan jalan lingkungan di Kecamatan Contoh Utara.',
    }),
    lengkap: await make({ nama: 'Dina Lengkap' }, [['nyatakanLengkap']]),
    unit: await make({ nama: 'Eka Unit' }, [['nyatakanLengkap'], ['disposisi']]),
    menunggu: await make({ nama: 'Fajar Menunggu' }, [['nyatakanTidakLengkap']]),
    selesai: await make({ nama: 'Gita Selesai' }, [['cabut']]),
  }
  return { ...desk, cases }
}

type Acts = [Parameters<PermohonanDesk['lakukan']>[1], Fields?][]
export type BusyDesk = Awaited<ReturnType<typeof createBusyDesk>>
