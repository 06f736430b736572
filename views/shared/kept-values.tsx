type Typed = Record<string, string | string[] | undefined>

/** Everything that was typed, unseen: a step that asks for an agreement sends it once more. */
export const KeptValues = ({ values }: { values: Typed }) => (
  <>
    {kept(values).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)

const kept = (values: Typed): [string, string][] =>
  Object.entries(values)
    .filter(([name]) => name !== 'setuju' && name !== 'kembali')
    .flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]))
