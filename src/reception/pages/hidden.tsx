import { useField } from '../../platform/ui/form.tsx'

/** Carried along from step to step. */
export function Hidden({ name }: { name: string }) {
  const { value } = useField(name)
  return <input type="hidden" name={name} value={value} />
}
