import type { ComponentChildren } from "preact";
import { useTitle } from "../parts/index.ts";
import { PlayScreen } from "../play/PlayScreen.tsx";
import { galerij } from "../text/galerij.ts";
import { Faces } from "./Faces.tsx";
import "./gallery.css";
import { Maps } from "./Maps.tsx";
import { GROUPS, isGroup, PIECES, type GroupName } from "./pieces.ts";

/** Groups that are no screens. */
const OTHERS = ["kaart", "avatars", "geluiden"] as const;
const THEMES = ["dark", "light"] as const;

interface GalleryProps {
  /** Undefined = the table of contents. */
  readonly group: GroupName | (typeof OTHERS)[number] | undefined;
  /** What a group without drawings shows. */
  readonly children?: ComponentChildren;
}

/** For makers: everything that is drawn, still, in both themes, group by group. Raises nothing. */
export function Gallery({ group, children }: GalleryProps) {
  useTitle(galerij.title);
  return (
    <main class="wh-gallery">
      <h1>{group === undefined ? galerij.title : galerij.groups[group]}</h1>
      <p>{galerij.lead}</p>
      <nav class="wh-gallery-bar" aria-label={galerij.groupsName}>
        {[...GROUPS, ...OTHERS].map((name) => (
          <a key={name} href={`#/galerij/${name}`} aria-current={name === group ? "page" : undefined}>
            {galerij.groups[name]}
          </a>
        ))}
      </nav>
      {group === "kaart" && <Maps />}
      {group === "avatars" && <Faces />}
      {isGroup(group) && <Pieces group={group} />}
      {children}
    </main>
  );
}

function Pieces({ group }: { readonly group: GroupName }) {
  return (
    <>
      {Object.entries(PIECES[group]).map(([name, view]) => (
        <section key={name} aria-labelledby={`stuk-${name}`}>
          <h2 id={`stuk-${name}`}>
            <a href={`#/galerij/${group}/${encodeURIComponent(name)}`}>{name}</a>
          </h2>
          <div class="wh-gallery-row">
            {THEMES.map((theme) => (
              <div key={theme} class="wh-gallery-cell" data-theme={theme}>
                <PlayScreen
                  view={view}
                  onIntent={() => undefined}
                  settings={{ theme, calm: "on", sound: false, pace: "direct" }}
                  onLeave={() => undefined}
                  onSound={() => undefined}
                  takeFocus={false}
                />
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
