import { Form } from '#views/shared/form.tsx'
import type { ImporView } from '#views/layanan/pengaduan/lapor/impor.tsx'
import { count, LAPOR } from '#views/layanan/pengaduan/lapor/words.ts'

/** What can be done with a preview: apply it, make it anew, let it be. */
export const Steps = ({ impor, counts, kunci }: ImporView) => {
  if (impor.status !== 'pratinjau') return null
  const here = `${LAPOR}/${impor.id}`
  const { baru, berubah, beda, belumDipilih, dibuat, diubah } = counts
  const jumlah = baru + berubah + beda - belumDipilih - dibuat - diubah
  return (
    <section class="card now flow" aria-label="Langkah berikut">
      {belumDipilih > 0 && (
        <p>
          <b>{count(belumDipilih)} baris perlu dipilih</b>: LAPOR dan kota sama-sama mengubahnya.
          Baris yang tidak dipilih dilewati, dan ditanyakan lagi pada impor berikutnya.
        </p>
      )}
      <Form id="terapkan" action={`${here}/terapkan`} kunci={kunci} versi={impor.versi}>
        <p class="actions">
          <button>
            {jumlah > 0 ? `Terapkan ${count(jumlah)} baris` : 'Selesaikan tanpa perubahan'}
          </button>
        </p>
      </Form>
      <div class="inline">
        <Form id="hitung" action={`${here}/hitung`}>
          <button class="second">Hitung ulang</button>
        </Form>
        <Form id="batal" action={`${here}/batal`}>
          <button class="second">Batalkan impor</button>
        </Form>
      </div>
    </section>
  )
}
