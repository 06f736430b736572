import type { Block } from './block.ts'
import { note } from './form.ts'
import type { Kop } from './kop.ts'
import type { Paper } from './paper.ts'
import { type Seal, type Signer, sealNote, signature } from './signature.ts'
import { contentHash, type Verification } from './verification.ts'

/** What every paper of one office takes from its settings, and what is given to the paper when it is signed. */
export type Office = {
  kop: Kop
  /** The office by its full name, for the properties of the file. */
  author: string
  /** Scheme and host of the public site. */
  origin: string
  seal: Seal
  /** Verification code, as in 7F3K-92QD-LM4T; empty on a draft. */
  code: string
  /** When the paper was made. */
  made: Date
}

/** What a paper needs to be signed and checked. */
export type Hand = {
  verification: Verification
  /** Place, office, code, name: where this signer stands. */
  signature(signer: Signer): Block
  /** What stands behind the signature, `gap` points below what is above. */
  note(gap?: number): Block
}

/** A paper of this office, whose printed hash is that of `data`. */
export function paperOf(
  office: Office,
  data: { nomor: string },
  words: { title: string; subject: string; keywords?: string; body(hand: Hand): Block },
): Paper {
  const verification = {
    code: office.code,
    origin: office.origin,
    content: contentHash(data),
  }
  return {
    title: words.title,
    subject: words.subject,
    ...(words.keywords && { keywords: words.keywords }),
    author: office.author,
    nomor: data.nomor,
    made: office.made,
    verification,
    body: words.body({
      verification,
      signature: (signer) => signature(signer, office.seal, verification),
      note: (gap = 0) => note(sealNote[office.seal](office.origin), gap),
    }),
  }
}
