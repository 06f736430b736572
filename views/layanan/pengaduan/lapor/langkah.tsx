import { Form } from '#views/shared/form.tsx'
import type { ImporView } from '#views/layanan/pengaduan/lapor/impor.tsx'
import { asksChoices } from '#views/layanan/pengaduan/lapor/pilih.tsx'
import { count, LAPOR } from '#views/layanan/pengaduan/lapor/words.ts'

/** What can be done with a preview: apply it, make it anew, let it be. */
export const Steps = (view: ImporView) => {
  const { impor, counts, kunci } = view
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
      {asksChoices(view) ? (
        <ApplyChosen jumlah={jumlah} />
      ) : (
        <Form id="terapkan" action={`${here}/terapkan`} kunci={kunci} versi={impor.versi}>
          <p class="actions">
            <button>
              {jumlah > 0 ? `Terapkan ${count(jumlah)} baris` : 'Selesaikan tanpa perubahan'}
            </button>
          </p>
        </Form>
      )}
      <div class="inline">
        {asksChoices(view) ? (
          <button class="second" form="pilihan" name="lalu" value="hitung">
            Hitung ulang
          </button>
        ) : (
          <Form id="hitung" action={`${here}/hitung`}>
            <button class="second">Hitung ulang</button>
          </Form>
        )}
        <Form id="batal" action={`${here}/batal`}>
          <button class="second">Batalkan impor</button>
        </Form>
      </div>
    </section>
  )
}

/** Buttons of the form of choices: what is ticked goes with them. The first is what Enter does. */
const ApplyChosen = ({ jumlah }: { jumlah: number }) => (
  <>
    <p class="soft">
      {jumlah > 0 && `${count(jumlah)} baris sudah siap. `}Pilihan yang Anda beri di halaman ini
      ikut disimpan, juga bila Anda membuka halaman lain atau menghitung ulang.
    </p>
    <p class="actions">
      <button class="second" form="pilihan">
        Simpan pilihan
      </button>
      <button form="pilihan" name="lalu" value="terapkan">
        Simpan pilihan, lalu terapkan
      </button>
    </p>
  </>
)
