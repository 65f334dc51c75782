export { TownMap, type MountTown } from "./TownMap.tsx";
