import { useState } from "preact/hooks";
import type { Intent } from "../../view/model.ts";
import { EXAMPLES } from "../examples/index.ts";
import { PlayScreen } from "../play/PlayScreen.tsx";
import "./gallery.css";

const SIZES = ["360x740", "768x1024", "1280x800", "740x360", "320x640", "960x700"] as const;
const THEMES = ["dark", "light"] as const;

/** For makers: every example in both themes at the sizes that matter. Raises nothing, shows the last intent. */
export function Gallery() {
  const [size, setSize] = useState<(typeof SIZES)[number]>("360x740");
  const [said, setSaid] = useState("");
  const [sounding, setSounding] = useState(false);
  const nothing = () => undefined;
  const onIntent = (intent: Intent) => setSaid(JSON.stringify(intent));
  return (
    <div class="wh-gallery">
      <p class="wh-gallery-bar">
        {SIZES.map((one) => (
          <button key={one} type="button" aria-pressed={one === size} onClick={() => setSize(one)}>
            {one}
          </button>
        ))}
        <button type="button" aria-pressed={sounding} onClick={() => setSounding(!sounding)}>
          geluid
        </button>
        <output>{said}</output>
      </p>
      {Object.entries(EXAMPLES).map(([name, view]) => (
        <section key={name} aria-label={name}>
          <p>{name}</p>
          <div class="wh-gallery-row">
            {THEMES.map((theme) => (
              <div key={theme} class="wh-gallery-cell" data-theme={theme} data-size={size}>
                <PlayScreen
                  view={view}
                  onIntent={onIntent}
                  settings={{ theme, calm: "on", sound: true, timePressure: false }}
                  caption={sounding ? "trillen" : null}
                  onLeave={nothing}
                  onSound={nothing}
                  takeFocus={false}
                />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
