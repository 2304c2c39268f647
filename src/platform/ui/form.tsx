import { type Child, createContext, useContext } from 'hono/jsx'
import { ErrorSummary } from './error-summary.tsx'
import { useHref } from './view.ts'

export type FormValues = Readonly<Record<string, string | readonly string[] | undefined>>
/** The name of a field and what is wrong with it, in words. */
export type FormErrors = Readonly<Record<string, string | undefined>>

interface FormState {
  values: FormValues
  errors: FormErrors
  prefix: string
  /** Filters ask for nothing: saying so at each field would be noise. */
  filter: boolean
}

interface FormProps {
  path: string
  /** Searches and filters read; everything else writes. */
  method?: 'post' | 'get'
  values?: FormValues
  errors?: FormErrors
  /** Tells the fields of two forms on one page apart. */
  prefix?: string
  /** With files to send. */
  files?: boolean
  /** Names the form where the page has several. */
  label?: string
  /** An island of the page takes what is sent: so the form may be sent again at once, and leaving it asks nothing. */
  live?: string
  children: Child
}

const FormContext = createContext<FormState>({ values: {}, errors: {}, prefix: 'field', filter: false })

/** The fields inside take their values and errors from here, by name. Checked on the server: the browser's own bubbles speak its language, not the page's. */
export function Form({ path, method = 'post', values = {}, errors = {}, prefix = 'field', files, label, live, children }: FormProps) {
  return (
    <FormContext.Provider value={{ values, errors, prefix, filter: method === 'get' }}>
      <form
        class={method === 'get' ? 'form form-filter' : 'form'}
        method={method}
        action={useHref()(path)}
        enctype={files ? 'multipart/form-data' : undefined}
        aria-label={label}
        data-guard={method === 'post' && !live ? '' : undefined}
        data-live={live}
        novalidate
      >
        <ErrorSummary errors={errors} prefix={prefix} />
        {children}
      </form>
    </FormContext.Provider>
  )
}

/** The buttons at the end of a form. */
export function FormActions({ children }: { children: Child }) {
  return <div class="form-actions">{children}</div>
}

/** Whether this is inside a form that only reads. */
export function useFilter(): boolean {
  return useContext(FormContext).filter
}

export interface FieldState {
  id: string
  value: string
  chosen: readonly string[]
  error: string | undefined
}

export function useField(name: string): FieldState {
  const { values, errors, prefix } = useContext(FormContext)
  const value = values[name]
  const chosen = value === undefined ? [] : typeof value === 'string' ? [value] : value
  return { id: `${prefix}-${name}`, value: chosen[0] ?? '', chosen, error: errors[name] }
}
