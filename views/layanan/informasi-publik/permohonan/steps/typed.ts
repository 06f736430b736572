import type { StepProps } from './index.tsx'

/** What stands in a field: what was just typed, else what an earlier decision said. */
export function typedIn({ sent }: StepProps) {
  return (name: string, old: string | number | null | undefined) => {
    if (sent) return sent.values[name]
    return old === null || old === undefined ? undefined : String(old)
  }
}

type Before = StepProps['view']['asked']['keputusan']

/** The forms an earlier decision offered. */
export const forms = (before: Before) => [
  ...(before?.softcopy ? ['softcopy'] : []),
  ...(before?.hardcopy ? ['hardcopy'] : []),
]

/** Whether one of these outcomes was chosen: its part of the form stands open. */
export const isOpen = ({ sent, view }: StepProps, ...outcomes: string[]) =>
  outcomes.includes(sent?.values.hasil ?? view.asked.keputusan?.hasil ?? '')
