import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { scriptFor } from "../../content/scriptFor.ts";
import { momentOf } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Progress } from "../../domain/play/progress.ts";
import { ROLES } from "../../domain/roles.ts";
import type { Elsewhere } from "../../ui/screens/debrief/elsewhere.ts";
import { describeElsewhere, storyOf, type OtherStory } from "../../view/debriefElsewhere.ts";
import { loadCase } from "../content.ts";

/** The stories of the other roles of this case and variant: fetched and worked out when somebody asks, one after the other so that the page stays awake. */
export function useElsewhere(game: Game, now: Progress): Elsewhere {
  const [is, setIs] = useState<Elsewhere["is"]>("idle");
  const stories = useRef<readonly OtherStory[]>([]);
  const gone = useRef(false);
  useEffect(() => () => void (gone.current = true), []);

  return useMemo(() => {
    const load = () => {
      if (is === "loading" || is === "ready") return;
      setIs("loading");
      storiesBeside(game).then(
        (found) => {
          stories.current = found;
          if (!gone.current) setIs("ready");
        },
        () => !gone.current && setIs("failed"),
      );
    };
    const at: Elsewhere["at"] = (id) => {
      const entry = now.record.find(({ moment }) => moment === id);
      const moment = momentOf(game.script, id);
      if (!entry) return [];
      const { clock, known } = entry.before;
      return stories.current.map((story) =>
        describeElsewhere(story, {
          role: game.script.role,
          clock,
          known: new Set(known),
          message: moment?.message,
          author: moment?.elsewhere?.[story.game.script.role],
        }),
      );
    };
    return { is, load, at };
  }, [game, now, is]);
}

async function storiesBeside({ script, framework, agreements }: Game): Promise<readonly OtherStory[]> {
  const stories: OtherStory[] = [];
  for (const role of ROLES) {
    if (role === script.role) continue;
    const content = await loadCase(script.caseId, role);
    const other = content && scriptFor(content.compiled, role, script.variant);
    if (!other) continue;
    stories.push(storyOf({ script: other, framework, agreements, mode: "toets" }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return stories;
}
