import { documentFiles, givenFiles, identityFile, scanFile } from '#src/attachments/kinds.ts'
import { partSteps } from '#src/http/step-form.ts'
import * as disposisi from '#src/layanan/informasi-publik/permohonan/acts/disposisi.ts'
import * as kelengkapan from '#src/layanan/informasi-publik/permohonan/acts/kelengkapan.ts'
import * as keputusan from '#src/layanan/informasi-publik/permohonan/acts/keputusan.ts'
import { beritahukan } from '#src/layanan/informasi-publik/permohonan/acts/pemberitahuan.ts'
import { cabut } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import {
  sediakan,
  serahkan,
  serahkanLangsung,
} from '#src/layanan/informasi-publik/permohonan/acts/penyerahan.ts'
import { perpanjang } from '#src/layanan/informasi-publik/permohonan/acts/perpanjangan.ts'
import { permohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { readCase, showCase } from '#src/layanan/informasi-publik/permohonan/routes/case.tsx'
import * as form from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { CabutForm, JawabanForm, TanpaIsian } from '#src/layanan/step-forms.ts'
import { stepRoutesAt } from '#src/layanan/step-routes.ts'

const pelengkap = { identitas: identityFile, suratKuasa: scanFile, pelengkap: documentFiles }

const { routes, on, step } = stepRoutesAt('/meja/permohonan', {
  procedure: permohonan,
  read: readCase,
  show: showCase,
})

/** What a desk can do to a permohonan: one address an act, named by what comes of it. */
export const stepRoutes = routes

on('/kelengkapan', 'nyatakanLengkap', form.KelengkapanForm, kelengkapan.nyatakanLengkap)
on('/kekurangan', 'nyatakanTidakLengkap', form.KekuranganForm, kelengkapan.nyatakanTidakLengkap)
on('/pelengkap', 'lengkapi', form.PelengkapForm, kelengkapan.lengkapi, { files: pelengkap })
on('/disposisi', 'disposisi', form.DisposisiForm, disposisi.teruskan)
stepRoutes.route(
  '/disposisi/:id',
  partSteps(step, { schema: JawabanForm, files: { berkas: givenFiles }, acts: disposisi }),
)
on('/perpanjangan', 'perpanjang', form.PerpanjanganForm, perpanjang)
on('/keputusan', 'putuskan', form.KeputusanForm, keputusan.putuskan, {
  files: { dokumen: givenFiles },
})
on('/persetujuan', 'setujuiPenolakan', form.PersetujuanForm, keputusan.setujuiPenolakan)
on('/pengembalian', 'kembalikanPenolakan', form.KembalikanForm, keputusan.kembalikanPenolakan)
on('/peninjauan', 'tinjauUlang', TanpaIsian, keputusan.tinjauUlang)
on('/pemberitahuan', 'beritahukan', TanpaIsian, beritahukan)
on('/penyerahan', 'serahkan', form.PenyerahanForm, serahkan, { files: { bukti: scanFile } })
on('/penyerahan-langsung', 'serahkanLangsung', form.PenyerahanForm, serahkanLangsung, {
  files: { bukti: scanFile },
})
on('/penyediaan', 'sediakan', TanpaIsian, sediakan, { files: { dokumen: givenFiles } })
on('/pencabutan', 'cabut', CabutForm, cabut)
