import { FileUp, Printer } from "lucide-preact";
import type { GroupView } from "../../view/groupModel.ts";
import { Button } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { groep as words } from "../text/groep.ts";
import type { FileProblem } from "../text/schermenBestand.ts";
import { GroupSection } from "./GroupSection.tsx";
import "../screens/shell.css";
import "./group.css";
import "../parts/paper.print.css";
import "./print.css";

interface GroupScreenProps {
  readonly groups: readonly GroupView[];
  /** Every attempt, to be read on its own: its file, and whose view of which case. */
  readonly logs: readonly { readonly file: string; readonly about: string }[];
  readonly refused: readonly { readonly file: string; readonly reason: FileProblem }[];
  readonly onOpen: (index: number) => void;
  readonly onOther: () => void;
  readonly onPrint: () => void;
}

/** What a group decided, for a projector and on paper. Names of files stand in folds: there may be names of people in them. */
export function GroupScreen({ groups, logs, refused, onOpen, onOther, onPrint }: GroupScreenProps) {
  const alone = logs.length - groups.reduce((sum, { attempts }) => sum + attempts, 0);
  return (
    <Main kind="group">
      <header class="wh-page-head">
        <ScreenHeading text={words.title} />
        <p>{groups.length === 0 ? words.nothing : words.lead}</p>
        <div class="wh-actions wh-group-screen">
          {groups.length > 0 && (
            <Button icon={Printer} onPress={onPrint}>
              {words.print}
            </Button>
          )}
          <Button look="quiet" icon={FileUp} onPress={onOther}>
            {words.other}
          </Button>
        </div>
      </header>
      {refused.length > 0 && (
        <details class="wh-fold wh-group-screen" open={groups.length === 0}>
          <summary>{words.refused(refused.length)}</summary>
          <ul class="wh-group-files">
            {refused.map(({ file, reason }, index) => (
              <li key={index}>
                <b>{file}</b>
                <span>{words.reasons[reason]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {alone > 0 && groups.length > 0 && <p>{words.alone(alone)}</p>}
      {groups.map((group) => (
        <GroupSection key={group.key} group={group} />
      ))}
      {logs.length > 0 && (
        <details class="wh-fold wh-group-screen" open={groups.length === 0}>
          <summary>{words.each(logs.length)}</summary>
          <p class="wh-soft">{words.eachHint}</p>
          <ul class="wh-group-files">
            {logs.map(({ file, about }, index) => (
              <li key={index}>
                <b>{file}</b>
                <span class="wh-soft">{about}</span>
                <Button label={words.openNamed(file)} onPress={() => onOpen(index)}>
                  {words.open}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="wh-soft wh-group-screen">{words.kept}</p>
    </Main>
  );
}
