import { useLocation } from "wouter-preact";
import type { Ports, SaveStatus } from "../../runtime/ports.ts";
import { DebriefScreen } from "../../ui/screens/debrief/DebriefScreen.tsx";
import { FileBanner } from "../../ui/screens/debrief/FileBanner.tsx";
import { partNamed } from "../../ui/text/schermenDebrief.ts";
import { MODE_NAMES } from "../../view/shell.ts";
import type { OpenedLog } from "../debrief/openLog.ts";
import { storeLog } from "../debrief/storeLog.ts";
import { useDebrief } from "../debrief/useDebrief.ts";

interface OpenedPageProps {
  readonly opened: OpenedLog;
  readonly ports: Ports;
  readonly part: string;
  readonly inGroup: boolean;
  readonly status: SaveStatus;
  readonly onPart: (part: string) => void;
  readonly onClose: () => void;
}

/** A debrief that is read from a file. */
export function OpenedPage({ opened, ports, part, inGroup, status, onPart, onClose }: OpenedPageProps) {
  const [, go] = useLocation();
  const debrief = useDebrief(opened);
  const { view } = debrief;
  const store = () => void storeLog(opened.log(), ports).then((id) => go(`/poging/${id}/nabespreking`));
  return (
    <DebriefScreen
      {...debrief}
      status={status}
      part={partNamed(part)}
      onPart={onPart}
      banner={
        <FileBanner
          date={view.date}
          played={[view.roleName, MODE_NAMES[view.mode], ...(view.variant === undefined ? [] : [view.variant])]}
          otherVersion={opened.otherVersion}
          lost={opened.lost}
          unsure={opened.unsure}
          inGroup={inGroup}
          onStore={store}
          onOther={onClose}
        />
      }
      onClose={() => go("/")}
    />
  );
}
