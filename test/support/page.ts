import { parse } from 'node-html-parser'

/**
 * The page of an answer, looked at: its status, no two ids the same, no form without an action, no
 * inline script or style, nothing from elsewhere, one h1.
 */
export async function page(response: Response, status = 200) {
  const text = await response.text()
  if (response.status !== status) throw new Error(`${response.status}: ${text.slice(0, 400)}`)
  const root = parse(text)
  const faults = [
    ...repeated(root.querySelectorAll('[id]').map(({ id }) => id)).map((id) => `id twice: ${id}`),
    ...root
      .querySelectorAll('form')
      .filter((form) => !form.getAttribute('action'))
      .map(() => 'a form must work without script'),
    ...root
      .querySelectorAll('[style], style, script:not([src])')
      .map(() => 'inline style or script'),
    ...(/\[object |>undefined<|>null<|\bNaN\b/.test(text)
      ? ['something printed as what it is not']
      : []),
    ...(text.includes('<body') && root.querySelectorAll('h1').length !== 1 ? ['one h1'] : []),
    ...labelless(root),
  ]
  if (faults.length > 0) throw new Error(faults.join('; '))
  return root
}

type Root = ReturnType<typeof parse>

/** Fields that no label names. */
function labelless(root: Root): string[] {
  return root
    .querySelectorAll('input, select, textarea')
    .filter((field) => !['hidden', 'radio', 'checkbox'].includes(field.getAttribute('type') ?? ''))
    .filter((field) => !root.querySelector(`label[for="${field.id}"]`))
    .map((field) => `no label: ${field.getAttribute('name')}`)
}

const repeated = (ids: string[]) => [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]

/** What a reader reads, with plain spaces. */
export const wordsOf = (root: Pick<Root, 'text'>) => root.text.replace(/\s+/g, ' ')
