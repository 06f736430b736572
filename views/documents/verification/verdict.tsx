import type { Child } from 'hono/jsx'
import { SuratFacts, type SuratView } from './facts.tsx'

export type VerdictView =
  | { hasil: 'sama' | 'lain'; surat: SuratView }
  | { hasil: 'berubah' | 'ditambah' | 'asing'; penanda: string | null; pada: string | null }
  | { hasil: 'tanpa' | 'bukan' }

/** What was found of a file, in one sentence and what to do with it. */
export const VerdictNote = ({ verdict }: { verdict: VerdictView }) => {
  const { judul, isi, baik } = words(verdict)
  return (
    <div class={baik ? 'note' : 'note warn'} role="status">
      <h3 tabindex={-1} autofocus>
        {judul}
      </h3>
      <p>{isi}</p>
      {'surat' in verdict && <SuratFacts {...verdict.surat} />}
    </div>
  )
}

function words(verdict: VerdictView): { judul: string; isi: Child; baik?: true } {
  switch (verdict.hasil) {
    case 'sama':
      return {
        judul: 'Sama persis dengan surat kami',
        isi: verdict.surat.digantiOleh
          ? `Isinya tidak berubah, tetapi surat ini sudah diganti dengan nomor ${verdict.surat.digantiOleh}.`
          : 'Tidak ada satu huruf pun yang berubah sejak ditandatangani.',
        baik: true,
      }
    case 'lain':
      return {
        judul: 'Berkas ini surat kami yang lain',
        isi: 'Isinya tidak berubah, tetapi kodenya bukan kode di atas.',
      }
    case 'berubah':
      return {
        judul: 'Isi berubah sejak ditandatangani',
        isi: `Jangan dipakai. Berkas ini pernah ditandatangani${by(verdict)}, lalu isinya diubah. Minta salinan yang asli kepada kami.`,
      }
    case 'ditambah':
      return {
        judul: 'Ada yang ditambahkan sesudah ditandatangani',
        isi: `Bagian yang ditandatangani${by(verdict)} masih utuh, tetapi sesudah itu berkasnya ditambah. Berkas ini tidak sama dengan surat kami.`,
      }
    case 'asing':
      return {
        judul: 'Tidak ada dalam daftar surat kami',
        isi: `Tanda tangannya utuh${by(verdict)}, tetapi berkas ini tidak pernah kami terbitkan. Nama di dalam sertifikat dapat ditulis siapa saja.`,
      }
    case 'tanpa':
      return {
        judul: 'Bukan surat kami, atau sudah berubah',
        isi: 'Tidak ada tanda tangan elektronik yang dapat dibaca, dan isinya tidak sama dengan surat mana pun dari kami. Foto, pindaian, dan hasil cetak ulang selalu berbeda: periksa dengan kodenya.',
      }
    case 'bukan':
      return {
        judul: 'Ini bukan PDF',
        isi: 'Surat kami selalu berupa PDF. Kirim berkas yang Anda terima, atau periksa dengan kodenya.',
      }
  }
}

const by = ({ penanda, pada }: { penanda: string | null; pada: string | null }) =>
  [penanda && ` dengan sertifikat atas nama “${penanda}”`, pada && ` pada ${pada}`]
    .filter(Boolean)
    .join('')
