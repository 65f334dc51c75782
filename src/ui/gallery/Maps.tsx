import { useState } from "preact/hooks";
import { TOWN_EXAMPLE } from "../examples/town.ts";
import { TownMap } from "../town/index.ts";

const THEMES = ["dark", "light"] as const;

/** The map with a pin of every kind, at both hours, in the size of a phone. */
export function Maps() {
  const [lit, setLit] = useState<string | null>(null);
  return (
    <div class="wh-gallery-row">
      {THEMES.map((theme) => (
        <div key={theme} class="wh-gallery-map" data-theme={theme}>
          <TownMap town={TOWN_EXAMPLE} dark={theme === "dark"} lit={lit} onLit={setLit} onOpen={() => undefined} />
        </div>
      ))}
    </div>
  );
}
