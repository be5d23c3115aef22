/** What a worker sends back: the value of its function, or in words why there is none. */

export type Answer = { readonly value: unknown } | { readonly fault: string }

/** Null for what is no answer. */
export function readAnswer(message: unknown): Answer | null {
  if (typeof message !== 'object' || message === null) return null
  if ('fault' in message && typeof message.fault === 'string') return { fault: message.fault }
  return 'value' in message ? { value: message.value } : null
}
