type Props = {
  id: string
  label: string
  chosen: string
  units: readonly { kode: string; label: string }[]
}

/** Narrows a list to one unit. */
export const UnitSelect = ({ id, label, chosen, units }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    <select id={id} name="unit">
      <option value="">Semua unit</option>
      {units.map(({ kode, label: name }) => (
        <option value={kode} selected={kode === chosen}>
          {name}
        </option>
      ))}
    </select>
  </div>
)
