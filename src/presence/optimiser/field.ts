import { Fault, type FaultCode } from './fault.ts'
import { minutesOf } from './time.ts'

/** One value of a file that nobody has checked yet, with the name by which a fault calls it; the file itself has none. */
export class Field {
  readonly value: unknown
  readonly name: string

  constructor(value: unknown, name: string) {
    this.value = value
    this.name = name
  }

  fault(code: FaultCode, given: unknown = this.value): never {
    throw new Fault(code, this.name || 'JSON', given)
  }

  /** The field `key` of this object; `undefined` inside when it is not there. */
  at(key: string): Field {
    if (!isObject(this.value)) this.fault('notObject')
    return new Field(Object.hasOwn(this.value, key) ? this.value[key] : undefined, this.name ? `${this.name}.${key}` : key)
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null
  }

  keys(): string[] {
    if (!isObject(this.value)) this.fault(this.absent ? 'missing' : 'notObject')
    return Object.keys(this.value)
  }

  list(most: number): Field[] {
    if (!Array.isArray(this.value)) this.fault(this.absent ? 'missing' : 'notList')
    if (this.value.length > most) this.fault('tooMany', `${this.value.length} > ${most}`)
    return this.value.map((value, index) => new Field(value, `${this.name}[${index}]`))
  }

  text(): string {
    if (this.absent) this.fault('missing')
    if (typeof this.value !== 'string' || !this.value || this.value.length > 200) this.fault('notText')
    return this.value
  }

  number(least: number, most: number): number {
    if (this.value === undefined) this.fault('missing')
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) this.fault('notNumber')
    if (this.value < least) this.fault('tooSmall', `${this.value} < ${least}`)
    if (this.value > most) this.fault('tooBig', `${this.value} > ${most}`)
    return this.value
  }

  whole(least: number, most: number): number {
    const number = this.number(least, most)
    if (!Number.isInteger(number)) this.fault('notWhole')
    return number
  }

  /** Minutes since midnight. */
  time(): number {
    const minutes = minutesOf(this.text())
    if (Number.isNaN(minutes)) this.fault('notTime')
    return minutes
  }

  oneOf(known: { has(id: string): boolean }): string {
    const id = this.text()
    if (!known.has(id)) this.fault('unknown')
    return id
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
