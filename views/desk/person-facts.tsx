import { Icon } from '#views/shared/icon.tsx'

/** Masked until somebody asks; every look is recorded. `at` is the page of the case. */
export const NikFact = ({
  at,
  samar,
  nik,
}: {
  at: string
  samar: string
  nik?: string | undefined
}) =>
  nik ? (
    <span class="nomor" role="status">
      {nik}
    </span>
  ) : (
    <form class="inline" method="post" action={`${at}/nik`}>
      <span class="nomor">{samar}</span>{' '}
      <button class="second">
        <Icon name="lock" />
        Tampilkan (dicatat)
      </button>
    </form>
  )

type Reached = {
  pemohon: { email: string | null; teleponKetik: string | null } | null
  /** Opens WhatsApp with what to say. */
  wa: string | null
}

/** How a pemohon is reached. */
export const ContactFact = ({ view: { pemohon, wa } }: { view: Reached }) => (
  <>
    {[pemohon?.email, pemohon?.teleponKetik].filter(Boolean).join(' · ') || '–'}
    {wa && (
      <>
        {' · '}
        <a href={wa} target="_blank" rel="noreferrer">
          Kabari lewat WhatsApp
        </a>
      </>
    )}
  </>
)
