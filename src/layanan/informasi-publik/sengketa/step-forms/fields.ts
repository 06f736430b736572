import { needed, optional, type Rule, Ya } from '#src/http/fields.ts'

/** What happened, in the words of who was there; `message` is said when that stays empty. */
export const uraian = (message: string) => needed(10_000, message)

/** What a settlement or a decision orders. */
export const order = { perintah: optional(5_000), beri: Ya }
type Order = { hasil: string; perintah: string }

/** A settlement says what was agreed. */
export const agreedOnWhat: Rule<Order> = [
  ['perintah', 'hasil'],
  ({ hasil, perintah }) => hasil !== 'sepakat' || perintah !== '',
  'Tulis isi kesepakatannya.',
]
