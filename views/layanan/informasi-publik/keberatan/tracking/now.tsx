import type { Child } from 'hono/jsx'
import type { TrackedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { Counting } from '#views/desk/clocks.tsx'
import { SisaChip } from '#views/shared/chip.tsx'
import { Days } from '#views/shared/days.tsx'

type Props = { view: TrackedKeberatan; children?: Child }

/** What holds now: by when, and what the reader may do. */
export const NowCard = ({ view, children }: Props) => {
  const clock = view.uu.open ? view.uu : view.sengketa?.open ? view.sengketa : null
  return (
    <section class="card now" aria-labelledby="berikut">
      <div class="row">
        <h2 id="berikut">{headline(view)}</h2> {clock && <SisaChip sisa={clock.sisa} full />}
      </div>
      <p>{todo(view)}</p>
      {children}
      {clock && (
        <>
          <Days label={`Hari kerja sampai ${clock.batas}`} days={clock.days} />
          <Counting clock={clock} />
        </>
      )}
    </section>
  )
}

function headline({ status, uu, tanggapan, reaksi }: TrackedKeberatan): string {
  if (status === 'dicabut') return 'Tidak ada yang berjalan lagi'
  if (tanggapan) return reaksi ? `Tanggapan Anda: ${reaksi.toLowerCase()}` : tanggapan.hasil
  return `Tanggapan tertulis paling lambat ${uu.batas}`
}

function todo({ status, uu, sengketa, tanggapan, punyaEmail }: TrackedKeberatan): string {
  if (status === 'dicabut') return 'Keberatan ini sudah Anda cabut.'
  if (tanggapan && sengketa?.sisa === 'berakhir')
    return `Jangka waktu Anda untuk mengajukan sengketa ke Komisi Informasi berakhir ${sengketa.batas}: ${sengketa.jumlah} hari kerja sejak menerima tanggapan (${sengketa.dasar}).`
  if (tanggapan && sengketa)
    return `Bila tidak puas, Anda dapat mengajukan sengketa ke Komisi Informasi paling lambat ${sengketa.batas}: ${sengketa.jumlah} hari kerja sejak menerima tanggapan (${sengketa.dasar}).`
  if (typeof uu.sisa === 'object' && uu.sisa.late)
    return 'Batas waktu sudah lewat. Mohon maaf. Anda dapat mengajukan sengketa ke Komisi Informasi dalam 14 hari kerja sejak batas itu (UU 14/2008 Pasal 37 ayat (2)).'
  return punyaEmail
    ? 'Anda tidak perlu melakukan apa pun. Surat tanggapan kami kirim ke email Anda.'
    : 'Anda tidak perlu melakukan apa pun. Surat tanggapan dapat Anda unduh di menu Lacak berkas.'
}
