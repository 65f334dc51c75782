import { Main } from "../../ui/screens/Main.tsx";
import { ScreenHeading } from "../../ui/screens/ScreenHeading.tsx";
import { schermen } from "../../ui/text/schermen.ts";
import type { ShellPageProps } from "./shellPage.ts";

/** `#/opfrissen` */
export function RefreshPage({ rest }: ShellPageProps) {
  return (
    <Main kind="refresh">
      <ScreenHeading text={schermen.header.places.refresh} />
      <p>{rest}</p>
    </Main>
  );
}
