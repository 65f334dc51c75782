import { ArrowRight, Pencil, Shuffle, Zap } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { RefreshView } from "../../view/refresh/index.ts";
import { Button, Icon } from "../parts/index.ts";
import { opfrissen as words } from "../text/opfrissen.ts";
import { FigureList } from "./FigureList.tsx";
import "./refresh.css";

interface RefreshHomeProps {
  readonly view: RefreshView;
  readonly onBegin: () => void;
  readonly onChangeRole: () => void;
  /** Another side of a case that was played some days ago. */
  readonly transfer?: { readonly text: string; readonly onBegin: () => void } | undefined;
}

/** What is due and why, how it goes, and what one meant to do. One big button. */
export function RefreshHome({ view, onBegin, onChangeRole, transfer }: RefreshHomeProps) {
  return (
    <>
      <p class="wh-refresh-who">
        <span>{words.role.current(view.roleName)}</span>
        <Button look="quiet" icon={Pencil} onPress={onChangeRole}>
          {words.role.change}
        </Button>
      </p>
      <section class="wh-card wh-refresh-due">
        <h2>{view.lead}</h2>
        {view.about.length > 0 && (
          <ul class="wh-refresh-about">
            {view.about.map(({ name, why }) => (
              <li key={name}>
                <b>{name}</b>
                <span class="wh-soft">{why}</span>
              </li>
            ))}
          </ul>
        )}
        {view.round !== undefined && (
          <div class="wh-go">
            <Button look="primary" icon={Zap} iconEnd={ArrowRight} onPress={onBegin}>
              {words.begin}
            </Button>
            <p class="wh-soft">{view.round}</p>
          </div>
        )}
      </section>
      {view.intention && <Intention {...view.intention} />}
      {transfer && (
        <section class="wh-card wh-refresh-transfer">
          <Icon of={Shuffle} />
          <div>
            <h2>{words.transfer.title}</h2>
            <p>{transfer.text}</p>
            <Button iconEnd={ArrowRight} onPress={transfer.onBegin}>
              {words.transfer.begin}
            </Button>
          </div>
        </section>
      )}
      <section class="wh-refresh-figures" aria-labelledby="twee-cijfers">
        <h2 id="twee-cijfers">{words.figures.title}</h2>
        {view.figures ? <FigureList figures={view.figures} /> : <p class="wh-empty">{words.figures.none}</p>}
        {view.figures && <p class="wh-small wh-soft">{words.figures.why}</p>}
      </section>
    </>
  );
}

function Intention({ text, caseTitle }: { readonly text: string; readonly caseTitle: string }): ComponentChildren {
  return (
    <section class="wh-refresh-intention" aria-labelledby="voornemen">
      <h2 id="voornemen">{words.intention.title}</h2>
      <blockquote>
        <p>{text}</p>
      </blockquote>
      <p class="wh-small wh-soft">
        {caseTitle !== "" && `${words.intention.from(caseTitle)}. `}
        {words.intention.local}
      </p>
    </section>
  );
}
