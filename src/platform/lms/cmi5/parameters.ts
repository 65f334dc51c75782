/** What the learning system put behind the address of the page (cmi5 8.1). */
export interface LaunchParameters {
  readonly endpoint: string;
  readonly fetch: string;
  readonly registration: string;
  readonly activityId: string;
  /** JSON of an agent, as it came. */
  readonly actor: string;
}

/** Null: not all of them are there. */
export function parametersOf(search: string): LaunchParameters | null {
  const given = new URLSearchParams(search);
  const [endpoint, fetch, registration, activityId, actor] = ["endpoint", "fetch", "registration", "activityId", "actor"].map((name) => given.get(name));
  return endpoint && fetch && registration && activityId && actor ? { endpoint, fetch, registration, activityId, actor } : null;
}
