import { Main } from "../../ui/screens/Main.tsx";
import { ScreenHeading } from "../../ui/screens/ScreenHeading.tsx";
import { schermen } from "../../ui/text/schermen.ts";
import type { ShellPageProps } from "./shellPage.ts";

/** `#/voortgang` */
export function ProgressPage({ rest }: ShellPageProps) {
  return (
    <Main kind="progress">
      <ScreenHeading text={schermen.header.places.progress} />
      <p>{rest}</p>
    </Main>
  );
}
