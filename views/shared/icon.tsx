import { asset } from '#src/http/assets.ts'

export type IconName =
  | 'search'
  | 'file'
  | 'download'
  | 'upload'
  | 'speak'
  | 'phone'
  | 'data'
  | 'guest'
  | 'track'
  | 'bell'
  | 'print'
  | 'lock'
  | 'menu'

/** A drawing beside words that already say it; hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" aria-hidden="true">
    <use href={`${asset('icons/icons.svg')}#${name}`} />
  </svg>
)

/** The sun on the equator, for a masthead without a city's arms. */
export const Mark = () => (
  <svg class="mark" aria-hidden="true">
    <use href={`${asset('icons/icons.svg')}#mark`} />
  </svg>
)
