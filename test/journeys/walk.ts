import { HTMLElement } from 'node-html-parser'
import type { TestApp } from '#test/support/app.ts'
import { page } from '#test/support/page.ts'

type Given = Record<string, string | readonly string[] | File | readonly File[]>

/**
 * A person with a browser in which no script runs: opens pages, follows links by their words and
 * sends forms by their button, with everything that stands in them; a 303 is followed.
 */
export function walk(desk: Pick<TestApp, 'browser'>, as?: string) {
  const browser = desk.browser()
  const asking = as ? { as } : {}
  let root = new HTMLElement('main', {}, '', null, [0, 0])
  let at = ''

  async function arrive(response: Response, path: string, status: number): Promise<HTMLElement> {
    if (response.status === 303) return open(response.headers.get('location')!)
    at = path
    root = await page(response, status)
    return root
  }

  async function open(path: string, status = 200): Promise<HTMLElement> {
    return arrive(await browser.get(path, asking), path, status)
  }

  function link(words: string): string {
    const found = root.querySelectorAll('a').find((one) => plain(one.text).includes(words))
    if (!found) throw new Error(`no link "${words}" on ${at}: ${plain(root.text).slice(0, 600)}`)
    return found.getAttribute('href')!
  }

  /** What the form with this button would send, changed by what is given. */
  function fill(button: string, given: Given) {
    const forms = root.querySelectorAll('form')
    const form = forms.find((one) =>
      one.querySelectorAll('button').some(({ text }) => plain(text).includes(button)),
    )
    if (!form) throw new Error(`no button "${button}" on ${at}: ${plain(root.text).slice(0, 600)}`)
    const body = new FormData()
    for (const [name, value] of standing(form)) if (!(name in given)) body.append(name, value)
    for (const [name, value] of Object.entries(given)) {
      const there = form.querySelector(`[name="${name}"]`)
      if (!there) throw new Error(`the form "${button}" has no field ${name}`)
      for (const one of [value].flat() as (string | File)[]) body.append(name, one)
    }
    const action = form.getAttribute('action')!
    return { action, body: form.getAttribute('enctype') ? body : plainBody(body) }
  }

  return {
    open,
    follow: (words: string) => open(link(words)),
    /** A file behind a link. */
    fetch: (words: string) => browser.get(link(words), asking),
    send: async (button: string, given: Given = {}, status = 200) => {
      const { action, body } = fill(button, given)
      return arrive(await browser.post(action, body, asking), action, status)
    },
    /** Sends a form whose answer is a file. */
    take: async (button: string) => {
      const { action, body } = fill(button, {})
      return browser.post(action, body, asking)
    },
    where: () => at,
    text: () => plain(root.text),
  }
}

function standing(form: HTMLElement): [string, string][] {
  return form.querySelectorAll('input, textarea, select').flatMap((field): [string, string][] => {
    const name = field.getAttribute('name')
    const type = field.getAttribute('type')
    if (!name || type === 'file' || field.hasAttribute('disabled')) return []
    if ((type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked')) return []
    if (field.tagName === 'TEXTAREA') return [[name, field.text.replace(/^\n/, '')]]
    if (field.tagName === 'SELECT') {
      const options = field.querySelectorAll('option')
      const chosen = options.find((one) => one.hasAttribute('selected')) ?? options[0]
      return chosen ? [[name, chosen.getAttribute('value') ?? chosen.text]] : []
    }
    return [[name, field.getAttribute('value') ?? '']]
  })
}

const plainBody = (body: FormData) => {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of body) (fields[name] ??= []).push(String(value))
  return fields
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
