import { blur, camera, fade, fill, n1 } from "../camera.mjs";
import { c, down, frontage, lamplight, place, pool, sky } from "../view.mjs";

const id = "au";
const HORIZON = 436;
const { point, face } = camera({ eye: [0, 1.25, 0], f: 700, at: [770, HORIZON] });
const flat = (x0, x1, z0, z1, y = 0) => face([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1]);
const WINDSCREEN = "M196 118Q790 44 1480 104Q1530 110 1546 150L1700 640Q1100 600 700 612Q380 620 92 668Z";
const SIDE = "M-60 130H132Q152 130 146 152L34 640L-60 660Z";

function lantern(x, z, tall = 5.2) {
  const [bx, by] = point(x, 0, z), [lx, ly] = point(x, tall, z), k = 700 / z;
  const streak = pool(`${id}-lamp`, bx, by + k * 0.9, k * 0.22, k * 1.2, 0.8);
  return { post: fill(c("muur-donker"), `M${n1(bx - k * 0.05)} ${n1(by)}L${n1(lx - k * 0.03)} ${n1(ly)}h${n1(k * 0.06)}L${n1(bx + k * 0.05)} ${n1(by)}Z`), light: pool(`${id}-lamp`, lx, ly, k * 2.1) + fill(c("lamp-kern"), `M${n1(lx - k * 0.17)} ${n1(ly - k * 0.22)}h${n1(k * 0.34)}l${n1(-k * 0.07)} ${n1(k * 0.4)}h${n1(-k * 0.2)}Z`), ground: pool(`${id}-lamp`, bx, by, k * 1.7, k * 0.28) + streak };
}

/** The car in front, parked: a back with a window that mirrors the sky. */
function parked(x, z, colour) {
  const at = (u, v) => point(x + u, v, z).slice(0, 2).map(n1).join(" ");
  const p = (list) => `M${list.map(([u, v]) => at(u, v)).join("L")}Z`;
  return fill(c("schaduw"), flat(x - 1, x + 1, z - 0.7, z + 2)) + fill(colour, p([[-0.9, 0.3], [-0.92, 0.75], [-0.86, 0.95], [-0.7, 1.42], [-0.6, 1.5], [0.6, 1.5], [0.7, 1.42], [0.86, 0.95], [0.92, 0.75], [0.9, 0.3]])) + fill(`url(#${id}-ruit)`, p([[-0.72, 0.98], [-0.6, 1.38], [0.6, 1.38], [0.72, 0.98]])) + fill(c("voorgrond"), p([[-0.88, 0.12], [-0.88, 0.4], [-0.6, 0.34], [0.6, 0.34], [0.88, 0.4], [0.88, 0.12]])) + fill(c("koraal"), p([[-0.89, 0.72], [-0.86, 0.92], [-0.62, 0.9], [-0.64, 0.74]]) + p([[0.89, 0.72], [0.86, 0.92], [0.62, 0.9], [0.64, 0.74]]), 0.75) + fill(c("lucht-3"), p([[-0.6, 1.5], [0.6, 1.5], [0.56, 1.46], [-0.56, 1.46]]), 0.6) + fill(c("koel"), p([[-0.24, 0.5], [0.24, 0.5], [0.24, 0.62], [-0.24, 0.62]]), 0.35);
}

function outside() {
  const left = frontage({ seed: 12, from: 5, to: 62, high: [7.5, 10.5], shops: 0.55, lit: 0.4 }, (u, v) => point(-8.2, v, u));
  const right = frontage({ seed: 31, from: 1.6, to: 62, high: [7, 10], shops: 0.4, lit: 0.45 }, (u, v) => point(5.2, v, Math.max(1.6, u)));
  const end = frontage({ seed: 6, from: -14, to: 12, high: [7, 9], shops: 0.6, lit: 0.5 }, (u, v) => point(u, v, 62));
  const lamps = [[-4.6, 38], [2.9, 34], [-4.6, 23], [2.9, 19], [-4.6, 12], [2.9, 9.5]].map(([x, z]) => lantern(x, z));
  const [tx, ty] = point(-3, 0, 90);
  const k = 700 / 90;
  const tower = `M${n1(tx - 3 * k)} ${n1(ty)}V${n1(ty - 20 * k)}h${n1(k)}L${n1(tx)} ${n1(ty - 34 * k)}L${n1(tx + 2 * k)} ${n1(ty - 20 * k)}h${n1(k)}V${n1(ty)}Z`;
  const far = `<path fill="${c("auto-2")}" d="M-60-60H1700V1060H-60Z"/><path fill="url(#${id}-lucht)" d="M-60-40H1700V${HORIZON + 30}H-60Z"/>${pool(`${id}-lamp`, 770, HORIZON - 10, 330, 170)}${fill(c("land-1"), tower)}${end}`;
  const walls = left + right + fill(c("mist"), `M560 250H1000V${HORIZON + 40}H560Z`, 0.14);
  const road = fill(`url(#${id}-weg)`, face([-8.2, 0, 1], [5.2, 0, 1], [5.2, 0, 62], [-8.2, 0, 62])) + fill(c("straat"), flat(2.4, 5.2, 1, 62, 0.1) + flat(-8.2, -5.2, 1, 62, 0.1), 0.75) + fill(c("muur-donker"), flat(2.32, 2.42, 1, 62, 0.08) + flat(-5.24, -5.14, 1, 62, 0.08), 0.6)
    + fill(c("koel"), [4, 8, 12, 16, 20, 24, 30].map((z) => flat(-1.75, -1.6, z, z + 2)).join(""), 0.35) + lamps.map((l) => l.ground).join("");
  const near = parked(-4.1, 17, c("muur")) + parked(-4.1, 25, c("muur-donker")) + parked(0.55, 20, c("muur")) + lamps.map((l) => l.post + l.light).join("") + parked(0.5, 10.4, c("muur-donker"));
  return { far, walls, road, near };
}

function mirror() {
  return fill(c("auto-0"), "M776 40h28l6 44h-40z") + fill(c("auto-0"), "M664 96Q664 78 688 76Q790 66 892 76Q916 78 916 96L908 142Q904 158 884 160Q790 168 696 160Q676 158 672 142Z") + fill(`url(#${id}-spiegel)`, "M678 98Q678 90 690 88Q790 78 890 88Q902 90 902 98L896 138Q894 148 882 149Q790 156 698 149Q686 148 684 138Z")
    + `<g clip-path="url(#${id}-spiegelknip)">${fill(c("muur"), "M676 160V112l22-8 20 10v-12h26v12l18-10 18 12V160ZM906 160V108l-24-10-18 12v-8h-26v10l-18-6-20 14V160Z", 0.8)}${fill(c("auto-2"), "M676 166V128Q716 118 720 150V166ZM906 166V128Q866 118 862 150V166Z")}${pool(`${id}-lamp`, 792, 118, 34)}${fill(c("raam"), "M704 122h6v7h-6zM728 118h6v7h-6zM856 118h6v7h-6zM876 124h6v7h-6z")}</g>` + fill(c("koel"), "M688 76Q790 66 892 76L892 79Q790 69 688 79Z", 0.5);
}

/** Inside, in the dark: light comes only from the street and from what glows on the dashboard. */
function dash() {
  const body = "M-60 742C120 668 420 630 800 640C1150 648 1440 676 1700 740V1060H-60Z";
  const vent = (x, y, w) => fill(c("auto-2"), `M${x} ${y}q0-12 12-12h${w - 24}q12 0 12 12v26q0 12-12 12h${-(w - 24)}q-12 0-12-12Z`) + fill(c("koel"), [0, 1, 2].map((i) => `M${x + 8} ${y - 2 + i * 11}h${w - 16}v2.4h${-(w - 16)}z`).join(""), 0.26);
  const screen = "M700 716Q700 704 712 704L868 708Q880 708 880 720L876 818Q876 830 864 830L714 828Q702 828 702 816Z";
  return fill(`url(#${id}-dash)`, body) + fill(c("lucht-3"), "M-60 742C120 668 420 630 800 640C1150 648 1440 676 1700 740V745C1440 682 1150 653 800 645C420 635 120 674-60 750Z", 0.5)
    + fill(c("auto-2"), "M-60 812C200 742 420 726 680 728L690 1060H-60ZM900 730C1200 736 1480 760 1700 812V1060H884Z", 0.55) + fill(c("koel"), "M900 730C1200 736 1480 760 1700 812V815C1480 764 1200 740 900 734Z", 0.22)
    + fill(c("auto-0"), "M236 716C250 640 330 606 424 606S604 640 616 712C500 690 350 692 236 716Z") + fill(c("lucht-3"), "M262 676C290 630 350 606 424 606S560 628 592 668C556 632 500 611 424 611S300 634 262 676Z", 0.4)
    + vent(640, 680, 52) + vent(1420, 760, 110)
    + pool(`${id}-scherm`, 790, 768, 210, 150) + fill(c("auto-2"), "M692 708Q692 696 708 696L872 700Q888 700 888 716L884 824Q884 838 868 838L710 836Q694 836 694 820Z") + fill(`url(#${id}-kaartje)`, screen)
    + `<g clip-path="url(#${id}-schermknip)">${fill(c("blauwlicht"), "M696 770L760 752L800 790L884 764V776L800 803L756 765L696 782ZM762 700h8l-6 132h-8ZM824 704h8l6 128h-8Z", 0.5)}${fill(c("raam"), "M796 784a9 9 0 1 0 .1 0Z")}${fill(c("water-2"), "M840 800Q860 786 884 794V834H826Z", 0.5)}</g>`
    + fill(c("auto-2"), "M700 862h180v18h-180z") + fill(c("koel"), "M712 868h20v5h-20zM744 868h20v5h-20zM776 868h20v5h-20zM808 868h20v5h-20z", 0.4) + fill(c("koraal"), "M848 867h18v7h-18z", 0.9);
}

/** The receiver of the radio hangs in its clip, on a curly cord. */
function radio() {
  const curls = Array.from({ length: 11 }, (_, i) => `M${n1(668 - Math.sin(i / 3.3) * 14)} ${790 + i * 15}a10 7 0 1 0 .1 0a7 4.400 0 1 1-.1 0Z`).join("");
  return `<g transform="translate(246 -20)">${fill(c("auto-2"), curls) + fill(c("koel"), curls, 0.12)}${fill(c("auto-1"), "M648 742Q648 732 660 732H682Q694 732 694 744L690 800Q688 812 676 812H664Q652 812 650 800Z")}${fill(c("koel"), "M648 742Q648 732 660 732H682Q690 732 693 738Q688 735 680 735H662Q652 735 651 744L653 796Q650 780 648 742Z", 0.45)}${fill(c("auto-2"), "M660 748h22v3h-22zM660 756h22v3h-22zM661 764h20v3h-20z")}</g>`;
}

function wheel() {
  const [x, y] = [424, 946];
  const ring = (r, w, colour, extra = "") => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="${w}"${extra}/>`;
  return fill(c("auto-1"), `M${x - 272} ${y - 30}Q${x - 170} ${y - 60} ${x - 96} ${y - 76}H${x + 96}Q${x + 170} ${y - 60} ${x + 272} ${y - 30}L${x + 268} ${y + 20}Q${x + 160} ${y + 10} ${x + 92} ${y + 60}H${x - 92}Q${x - 160} ${y + 10} ${x - 268} ${y + 20}Z`) + fill(c("auto-0"), `M${x - 100} ${y - 78}Q${x} ${y - 96} ${x + 100} ${y - 78}L${x + 112} ${y + 70}H${x - 112}Z`) + fill(c("koel"), `M${x - 100} ${y - 78}Q${x} ${y - 96} ${x + 100} ${y - 78}L${x + 100} ${y - 75}Q${x} ${y - 92} ${x - 100} ${y - 75}Z`, 0.35)
    + ring(288, 46, c("auto-2")) + ring(290, 34, `url(#${id}-stuur)`) + ring(304, 3, `url(#${id}-stuurrand)`) + ring(270, 2, c("auto-2"), ' opacity=".6"');
}

/** Drops that the wiper missed, each with the light of the street in it. */
function drops() {
  const list = [[250, 210, 3], [300, 330, 2.4], [212, 420, 3], [660, 250, 3.4], [700, 330, 2.6], [848, 214, 3], [870, 520, 2.6], [664, 500, 3], [690, 560, 2], [940, 300, 3], [1080, 200, 3.4], [1200, 420, 3], [1340, 260, 3.6], [1420, 470, 3], [1020, 520, 2.6], [560, 180, 3], [480, 420, 2.4], [180, 540, 2.6], [826, 590, 2.4], [742, 196, 2.4]];
  const oval = (x, y, r) => `M${n1(x - r)} ${y}a${r} ${n1(r * 1.25)} 0 1 0 ${n1(2 * r)} 0a${r} ${n1(r * 1.25)} 0 1 0 ${n1(-2 * r)} 0`;
  return fill(c("koel"), list.map(([x, y, r]) => oval(x, y, r * 1.5)).join(""), 0.26) + fill(c("raam-2"), list.map(([x, y, r]) => oval(x + r * 0.3, y + r * 0.6, r * 0.5)).join(""), 0.8) + fill(c("koel"), "M664 500q-2 40 1 74h-3q-2-40 2-74ZM1200 420q-3 50 1 90h-3q-2-40 2-90Z", 0.16);
}

/** In a service car at the kerb, from the driver's seat: the street through the glass, wheel, radio, a mirror that holds nobody. */
export function draw() {
  const { far, walls, road, near } = outside();
  const through = (body) => `<g clip-path="url(#${id}-glas)">${body}</g>`;
  const defs = sky(`${id}-lucht`) + lamplight(`${id}-lamp`) + fade(`${id}-weg`, [0, HORIZON + 12], [0, 690], [[0, c("lucht-2")], [0.3, c("straat")], [1, c("muur-donker")]]) + down(`${id}-ruit`, [[0, c("lucht-2")], [1, c("raam-uit")]]) + down(`${id}-spiegel`, [[0, c("lucht-1")], [0.6, c("lucht-2")], [1, c("lucht-3")]])
    + down(`${id}-dash`, [[0, c("auto-1")], [0.16, c("auto-0")], [1, c("auto-2")]]) + down(`${id}-stijl`, [[0, c("auto-2")], [1, c("auto-0")]]) + down(`${id}-kaartje`, [[0, c("auto-scherm")], [1, c("auto-0")]]) + down(`${id}-stuur`, [[0, c("auto-1")], [0.5, c("auto-0")], [1, c("auto-2")]]) + down(`${id}-stuurrand`, [[0, c("lucht-3")], [0.3, c("koel")], [0.6, c("auto-0")]], [0.2, 1])
    + `<radialGradient id="${id}-scherm"><stop offset="0" stop-color="${c("blauwlicht")}" stop-opacity=".4"/><stop offset="1" stop-color="${c("blauwlicht")}" stop-opacity="0"/></radialGradient>`
    + `<clipPath id="${id}-glas"><path d="${WINDSCREEN}${SIDE}"/></clipPath><clipPath id="${id}-spiegelknip"><path d="M678 98Q678 90 690 88Q790 78 890 88Q902 90 902 98L896 138Q894 148 882 149Q790 156 698 149Q686 148 684 138Z"/></clipPath><clipPath id="${id}-schermknip"><path d="M700 716Q700 704 712 704L868 708Q880 708 880 720L876 818Q876 830 864 830L714 828Q702 828 702 816Z"/></clipPath>` + blur(`${id}-z`, 3);
  const shell = `<path fill-rule="evenodd" fill="url(#${id}-stijl)" d="M-80-60H1720V800H-80Z${WINDSCREEN}${SIDE}"/>` + fill(c("lucht-3"), "M196 118Q790 44 1480 104V101Q790 40 194 115ZM196 118L92 668L88 668L192 118Z", 0.55) + fill(c("koel"), "M146 152L34 640h4L150 152Z", 0.2) + fill(c("auto-2"), "M560 40Q790 20 1040 40L1010 66Q790 52 590 66Z");
  const side = fill(c("auto-2"), "M-40 540Q-20 512 40 516Q84 520 82 560L76 604Q72 624 40 626H-40Z") + fill(`url(#${id}-spiegel)`, "M-40 546Q-16 526 36 528Q72 530 70 560L66 596Q62 612 38 613H-40Z") + fill(c("muur"), "M-40 613V580l30-14 20 12 22-16 38 8-4 26Q62 612 38 613Z", 0.75);
  const wiper = fill(c("auto-2"), "M250 628L700 594L704 600L252 636ZM900 606L1360 588L1362 595L900 614Z");
  return place(defs, [
    [`${id}-ver`, 0, far],
    [`${id}-gevels`, 1, walls + road],
    [`${id}-straat`, 1, near],
    [`${id}-ruit`, 2, through(drops() + fill(c("koel"), "M196 118L420 98L250 640L92 668ZM1180 90L1300 94L1150 620H990Z", 0.05)) + wiper],
    [`${id}-schil`, 3, side + shell + mirror()],
    [`${id}-dashboard`, 4, dash() + radio()],
    [`${id}-stuurwiel`, 5, wheel()],
  ]);
}

/** Its paths are written short, with their decimal. */
export const detail = true;
