/** A text that only the functions of its own file hand out as `Name`; the property exists in types only. */
export type Brand<Name> = string & { readonly __brand: Name };

// oxlint-disable typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- a brand exists in
// types only: nothing can prove it, and the caller names the brand through the type that it expects.
/** Puts a brand on a text whose form has just been checked or made; the caller answers for it. */
export function brandAs<Branded extends Brand<unknown>>(text: string): Branded {
  return text as Branded;
}
