import { expect, it } from "vitest";
import { SCHEMA } from "../platform/saves/migrations/index.ts";
import { NEWEST_DEVICE } from "../runtime/logFile.ts";

it("an export of this device can be opened as a debrief", () => expect(NEWEST_DEVICE).toBe(SCHEMA));
