import questions from "virtual:gespreksvragen";
import { useMemo } from "preact/hooks";
import { assessProgress } from "../../domain/assess/assess.ts";
import { GroupScreen } from "../../ui/group/GroupScreen.tsx";
import { dateText } from "../../view/format.ts";
import { groupsOf } from "../../view/group.ts";
import { MODE_NAMES } from "../../view/shell.ts";
import { variantsOf } from "../content.ts";
import type { Gathered } from "../debrief/gather.ts";
import type { OpenedLog } from "../debrief/openLog.ts";

interface GroupPageProps {
  readonly gathered: Gathered;
  readonly onOpen: (log: OpenedLog) => void;
  readonly onOther: () => void;
}

/** What the attempts in several files have in common and where they differ. */
export function GroupPage({ gathered: { opened, refused }, onOpen, onOther }: GroupPageProps) {
  const groups = useMemo(() => {
    const members = opened.map(({ log: { game, baseline, now, log } }) => ({ game, started: log()[0], assessment: assessProgress(game, baseline, now) }));
    return groupsOf(members, { questions, variantsOf });
  }, [opened]);
  return (
    <GroupScreen
      groups={groups}
      logs={opened.map(({ file, log: { game, log } }) => ({
        file,
        about: [game.script.title, game.framework.roles[game.script.role].name, MODE_NAMES[game.mode], dateText(log()[0].startedAt)].join(" · "),
      }))}
      refused={refused}
      onOpen={(index) => {
        const one = opened[index];
        if (one) onOpen(one.log);
      }}
      onOther={onOther}
      onPrint={() => print()}
    />
  );
}
