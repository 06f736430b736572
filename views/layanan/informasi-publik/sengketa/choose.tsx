import { crumbs } from '#views/layanan/informasi-publik/sengketa/intake.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Field } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Problems } from '#views/shared/problems.tsx'

/** First of all: which keberatan it comes of. */
export const ChoosePage = ({ frame, typed }: { frame: DeskFrame; typed?: string | undefined }) => {
  const error = typed === undefined ? undefined : 'Tidak ada keberatan dengan nomor ini.'
  return (
    <DeskLayout {...frame}>
      <Crumbs items={crumbs} />
      <h1>Sengketa baru</h1>
      <Problems id="problems" errors={{ asal: error }} />
      <form action="/meja/sengketa/baru">
        <Field
          id="asal"
          label="Nomor keberatan"
          hint="Misalnya KB-2026-0012. Pemohon dan informasinya diambil dari sana."
          error={error}
        >
          <input
            id="asal"
            name="asal"
            class="short"
            autocomplete="off"
            autocapitalize="characters"
            required
            value={typed}
            aria-describedby={error ? 'asal-hint asal-error' : 'asal-hint'}
            aria-invalid={error ? 'true' : undefined}
          />
        </Field>
        <p class="actions">
          <button>Lanjut</button>
        </p>
      </form>
      <Note>
        <p>
          Panggilan Komisi Informasi atas keberatan yang tidak ada di Loket:{' '}
          <a href="/meja/sengketa/baru?tanpa=ya">buka sengketa tanpa keberatan</a>
        </p>
      </Note>
    </DeskLayout>
  )
}
