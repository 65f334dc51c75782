/** The two places on the device: small things, and the events of attempts. */
export interface Shelves {
  readonly shelf: LocalForage;
  readonly events: LocalForage;
}

export type Entry = readonly [key: string, value: unknown];
