import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { TooMany } from '#src/errors.ts'
import { verificationCode } from '#src/secrets.ts'

/** Memory in KiB, passes, lanes. */
type Cost = { memory: number; passes: number; parallelism: number }

const cost: Cost = { memory: 19_456, passes: 2, parallelism: 1 }
const TAG = 32
const SALT = 16

/** Letters of a password at least; and at most, so that nobody sends a book to be hashed. */
export const MIN_SANDI = 12
export const MAX_SANDI = 200

/** The PHC string of a password by Argon2id: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT)
  const tag = await derive(password, salt, cost, TAG)
  return phc(cost, salt, tag)
}

/**
 * Whether the password is the one that was hashed. Without a hash (nobody has that email) it takes
 * as long and says no, so that the time of an answer tells nothing.
 */
export async function verifyPassword(stored: string | undefined, password: string) {
  const read = stored === undefined ? undefined : parse(stored)
  const { cost: used, salt, tag } = read ?? nobody
  const tried = await derive(password, salt, used, tag.length)
  return timingSafeEqual(tried, tag) && read !== undefined
}

/** The hash was made with less than is asked for now: hash again when the password is known. */
export function needsRehash(stored: string): boolean {
  const read = parse(stored)
  return !read || read.cost.memory < cost.memory || read.cost.passes < cost.passes
}

/** A password to be given to somebody once, about 60 bits: `K7QM-4TXN-9R2W`. */
export const oneTimePassword = (): string => verificationCode()

/**
 * What is wrong with a new password, in a sentence for the reader; undefined when nothing is.
 * @param known words that somebody who knows the person would try: name, email
 */
export function passwordProblem(password: string, known: readonly string[]): string | undefined {
  if (password.length < MIN_SANDI) return `Kata sandi sedikitnya ${MIN_SANDI} huruf.`
  if (password.length > MAX_SANDI) return `Kata sandi paling banyak ${MAX_SANDI} huruf.`
  const plain = simple(password)
  if (known.map(simple).some((word) => word !== '' && (plain === word || isOnly(plain, word))))
    return 'Kata sandi tidak boleh berisi nama atau email Anda saja.'
  if (new Set(plain).size < 5 || common.some((word) => isOnly(plain, word)))
    return 'Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berhubungan.'
  return undefined
}

const simple = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The word, repeated or with a few digits around it, and nothing more. */
function isOnly(plain: string, word: string): boolean {
  const rest = plain.replaceAll(word, '')
  return rest !== plain && /^\d{0,6}$/.test(rest)
}

// What people here choose when twelve letters are asked for.
const common = [
  'password',
  'passw0rd',
  'katasandi',
  'rahasia',
  'sandirahasia',
  'qwertyuiop',
  'qwerty',
  'qwertyuiopasdf',
  'asdfghjkl',
  'asdfghjklzxcvbnm',
  'zxcvbnm',
  '1q2w3e4r5t6y',
  '1q2w3e4r',
  '123456789012',
  '1234567890',
  '123456789',
  '12345678',
  '123456',
  'abcdefghijkl',
  'abcdefgh',
  'abcdef',
  'admin',
  'administrator',
  'adminadmin',
  'pontianak',
  'kotapontianak',
  'khatulistiwa',
  'diskominfo',
  'diskominfopontianak',
  'pemkotpontianak',
  'kalimantanbarat',
  'indonesia',
  'indonesiaraya',
  'bismillah',
  'alhamdulillah',
  'bismillahirrahmanirrahim',
  'merdeka',
  'garuda',
  'pancasila',
  'sayangkamu',
  'iloveyou',
  'akusayangkamu',
  'cintaku',
  'welcome',
  'letmein',
  'selamatdatang',
  'selamatpagi',
  'loket',
  'loketppid',
  'ppidpontianak',
  'petugas',
]

const nobody = { cost, salt: Buffer.alloc(SALT), tag: Buffer.alloc(TAG) }

function parse(stored: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(stored)
  if (!match) return undefined
  const [, memory, passes, parallelism, salt, tag] = match as unknown as string[]
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt!, 'base64'),
    tag: Buffer.from(tag!, 'base64'),
  }
}

function phc({ memory, passes, parallelism }: Cost, salt: Buffer, tag: Buffer): string {
  const [salted, hashed] = [salt, tag].map((part) => part.toString('base64').replace(/=+$/, ''))
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${salted}$${hashed}`
}

// Each hash takes 19 MB and a thread of the pool that files are read with: two at a time, and a
// queue that a flood cannot make endless.
const AT_ONCE = 2
const WAITING = 50
let running = 0
const waiting: (() => void)[] = []

async function derive(password: string, nonce: Buffer, by: Cost, tagLength: number) {
  if (running < AT_ONCE) running++
  else if (waiting.length >= WAITING) throw new TooMany(5)
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await new Promise<Buffer>((resolve, reject) =>
      argon2(
        'argon2id',
        { message: password.normalize('NFC'), nonce, tagLength, ...by },
        (error, key) => (error ? reject(error) : resolve(key)),
      ),
    )
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
