/** Names of pictures that a case may use: what lies in assets/art. */
export interface ArtNames {
  readonly vignettes: readonly string[];
  readonly places: readonly string[];
  readonly avatars: readonly string[];
}
