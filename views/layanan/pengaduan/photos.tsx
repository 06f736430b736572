type Photo = { id: string; nama: string; tipe: string; keterangan: string | null }

type Props = {
  id: string
  judul: string
  /** Where each is fetched, by its id. */
  path: string
  items: readonly Photo[]
}

/** Photos with their captions; what is no picture is a link. */
export const Photos = ({ id, judul, path, items }: Props) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{judul}</h2>
    <ul class="photos">
      {items.map((one) => (
        <li>
          <a href={`${path}/${one.id}`}>
            {one.tipe.startsWith('image/') ? (
              <img
                src={`${path}/${one.id}`}
                alt={one.keterangan ?? 'Foto tanpa keterangan'}
                loading="lazy"
              />
            ) : (
              one.nama
            )}
          </a>
          <small>{one.keterangan ?? one.nama}</small>
        </li>
      ))}
    </ul>
  </section>
)
