import { Main } from "../../ui/screens/Main.tsx";
import { ScreenHeading } from "../../ui/screens/ScreenHeading.tsx";
import { schermen } from "../../ui/text/schermen.ts";
import type { ShellPageProps } from "./shellPage.ts";

/** `#/afspraken` */
export function AgreementsPage({ rest }: ShellPageProps) {
  return (
    <Main kind="agreements">
      <ScreenHeading text={schermen.header.places.agreements} />
      <p>{rest}</p>
    </Main>
  );
}
