export const spots: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
