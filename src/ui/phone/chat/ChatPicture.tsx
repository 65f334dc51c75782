import type { BubbleBody } from "../../../view/model.ts";
import { Icon, Picture } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { Segments } from "../Mark.tsx";
import { PLATFORM_ICONS } from "../platforms.ts";
import { ShieldNote } from "../post/ShieldNote.tsx";

/** A picture in a conversation; a picture of another screen says of which app, and whose. */
export function ChatPicture({ body: { picture, bands, caption, shot } }: { readonly body: Extract<BubbleBody, { kind: "picture" }> }) {
  return (
    <>
      <span class="wh-shot" data-platform={shot?.platform} data-shielded={picture.shielded || undefined}>
        <Picture folder="vignettes" name={picture.vignette} alt={picture.shielded ? "" : picture.alt} />
        {shot && (
          <b>
            <Icon of={PLATFORM_ICONS[shot.platform]} size="xs" />
            <span>
              {nl.phone.shotOf(nl.phone.platform[shot.platform])}
              {shot.by !== "" && <small>{shot.by}</small>}
            </span>
          </b>
        )}
        {picture.shielded && <ShieldNote />}
        {bands.length > 0 && !picture.shielded && (
          <span class="wh-shot-bands">
            {bands.map((band, index) => (
              <span key={index}>
                <Segments of={band} />
              </span>
            ))}
          </span>
        )}
      </span>
      {picture.shielded && bands.length > 0 && (
        <span class="wh-shot-words">
          {nl.phone.wordsOnIt}
          {bands.map((band, index) => (
            <span key={index}>
              {" "}
              <q>
                <Segments of={band} />
              </q>
            </span>
          ))}
        </span>
      )}
      {caption.length > 0 && (
        <span>
          <Segments of={caption} />
        </span>
      )}
    </>
  );
}
