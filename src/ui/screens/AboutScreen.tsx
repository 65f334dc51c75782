import { useOffers } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { inPakket } from "../text/inPakket.ts";
import { over, PRIVACY } from "../text/schermenOver.ts";
import { Main } from "./Main.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import "./shell.css";
import "./settings.css";

/** What the product is, its privacy and accessibility statements, and where its judgement comes from. */
export function AboutScreen() {
  const offers = useOffers();
  return (
    <Main kind="settings">
      <header class="wh-page-head">
        <ScreenHeading text={over.title} />
        <p>{over.lead}</p>
      </header>
      {over.parts.map(({ title, lines }) => (
        <section key={title} class="wh-card wh-settings">
          <h2>{title}</h2>
          <ul class="wh-bullets">
            {(title === PRIVACY && !offers("device") ? inPakket.privacy : lines).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {offers("intro") && (
        <p>
          <a href="#/voorgedaan">{over.again}</a>
        </p>
      )}
      {offers("lesson") && (
        <p>
          <a href="#/les">{schermen.start.lesson}</a>
        </p>
      )}
      {offers("gallery") && (
        <p>
          <a href="#/galerij">{over.gallery}</a>
        </p>
      )}
    </Main>
  );
}
