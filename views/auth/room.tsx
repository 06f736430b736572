import type { Child } from 'hono/jsx'
import {
  type DeskFrame,
  DeskLayout,
  type StreetFrame,
  StreetLayout,
} from '#views/shared/layout.tsx'

export type Frame = { desk: DeskFrame } | { street: StreetFrame }

type Props = { frame: Frame; problems?: boolean; children?: Child }

/** The desk for those who may work; the street, with nowhere to go, for those who may not yet. */
export const Room = ({ frame, problems, children }: Props) =>
  'desk' in frame ? (
    <DeskLayout {...frame.desk} problems={problems}>
      {children}
    </DeskLayout>
  ) : (
    <StreetLayout {...frame.street} problems={problems}>
      {children}
    </StreetLayout>
  )
