import { schermen } from "../text/schermen.ts";
import { over } from "../text/schermenOver.ts";
import { Main } from "./Main.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import "./shell.css";
import "./settings.css";

/** What the product is, its privacy and accessibility statements, and where its judgement comes from. */
export function AboutScreen() {
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
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="#/voorgedaan">{over.again}</a>
      </p>
      <p>
        <a href="#/les">{schermen.start.lesson}</a>
      </p>
      <p>
        <a href="#/galerij">{over.gallery}</a>
      </p>
    </Main>
  );
}
