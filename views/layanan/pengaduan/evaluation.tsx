import type { viewEvaluasi } from '#src/layanan/pengaduan/recap/view.ts'
import { type Errors, Form, TextArea, type Values } from '#views/shared/form.tsx'

export type EvaluationSent = { kunci: string; values?: Values; errors?: Errors }

export type Evaluation = {
  /** One month, or null where the page shows several. */
  bulan: string | null
  all: ReturnType<typeof viewEvaluasi>
  mayWrite: boolean
  maySign: boolean
  sent: EvaluationSent
}

const RECAP = '/meja/pengaduan/rekap'

/** What Analis and Kasi found, what follows, and the signed laporan. */
export const Evaluations = ({ bulan, all, mayWrite, maySign, sent }: Evaluation) => (
  <section aria-labelledby="evaluasi">
    <h2 id="evaluasi">Monitoring dan evaluasi</h2>
    {bulan === null && <p class="soft">Pilih satu bulan untuk membaca atau mencatat temuan.</p>}
    {bulan !== null && all.length === 0 && <p class="soft">Belum ada temuan bulan ini.</p>}
    {all.map((one) => (
      <div class="card">
        <p>
          <b>Temuan.</b> {one.temuan}
        </p>
        <p>
          <b>Tindak lanjut.</b> {one.tindakLanjut}
        </p>
        <p class="soft">
          {one.pada} · {one.oleh}
          {one.surat && (
            <>
              {' · '}
              <a href={one.surat}>Laporan bertanda tangan (PDF)</a>
            </>
          )}
        </p>
      </div>
    ))}
    {bulan !== null && mayWrite && <EvaluationForm bulan={bulan} sent={sent} />}
    {bulan !== null && maySign && (
      <form method="post" action={`${RECAP}/laporan`}>
        <input type="hidden" name="kunci" value={crypto.randomUUID()} />
        <input type="hidden" name="bulan" value={bulan} />
        <p class="actions">
          <button>Tanda tangani laporan bulan ini</button>
        </p>
      </form>
    )}
  </section>
)

export const EvaluationForm = ({ bulan, sent }: { bulan: string; sent: EvaluationSent }) => (
  <Form
    id="catat-evaluasi"
    action={`${RECAP}/evaluasi`}
    kunci={sent.kunci}
    values={sent.values}
    errors={sent.errors}
  >
    <input type="hidden" name="bulan" value={bulan} />
    <TextArea name="temuan" label="Temuan" rows={3} />
    <TextArea name="tindakLanjut" label="Tindak lanjut" hint="Siapa, apa, kapan." rows={3} />
    <p class="actions">
      <button class="second">Catat temuan</button>
    </p>
  </Form>
)
