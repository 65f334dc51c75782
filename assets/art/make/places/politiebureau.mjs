import { blur, fill, n1, stops } from "../camera.mjs";
import { c, down, pool } from "../view.mjs";
import { windowRoom } from "../windowRoom.mjs";

const id = "pb";
const slats = Array.from({ length: 5 }, (_, i) => `M156 ${122 + i * 15}h1288v9H156z`).join("");

/** The blind is half up; below the window a radiator. */
const wall = fill(c("kamer-muur-1"), slats) + fill(c("koel"), slats.replace(/v9/g, "v2"), 0.3) + fill(c("kamer-donker"), "M150 196h1300v8H150zM300 204h2v150h-2z") + fill(c("koel"), Array.from({ length: 34 }, (_, i) => `M${250 + i * 32} 716h20v96h-20z`).join(""), 0.06);

const desk = fill(c("schaduw"), "M-60 790H1660V830H-60Z") + fill(`url(#${id}-blad)`, "M-60 846L40 806H1560L1660 846V918H-60Z") + fill(c("glans"), "M40 806H1560L1563 808H36Z", 0.5) + pool(`${id}-lamp`, 690, 866, 330, 62) + pool(`${id}-blauw`, 1130, 858, 330, 50) + fill(`url(#${id}-kant)`, "M-60 916H1660V1060H-60Z") + fill(c("glans"), "M-60 914H1660V918H-60Z", 0.3) + fill(c("kamer-donker"), "M60 956H420V1060H60ZM1180 956H1540V1060H1180Z", 0.5) + fill(c("glans"), "M200 980h80v6h-80zM1320 980h80v6h-80z", 0.35);

/** Faces the viewer: shapes of a map and of messages, nothing to read. */
const screen = fill(c("kamer-donker"), "M1096 796h70l14 52h-98ZM1050 844h162q10 0 10 8v6h-182v-6q0-8 10-8Z") + fill(c("kamer-donker"), "M946 552q0-14 14-14h344q14 0 14 14v232q0 14-14 14H960q-14 0-14-14Z") + fill(`url(#${id}-scherm)`, "M958 552h348v232H958z") + fill(c("blauwlicht"), "M972 568h140v202H972z", 0.18) + fill(c("koel"), "M1128 570h162v30h-162zM1128 612h162v30h-162zM1128 654h162v30h-162z", 0.14) + fill(c("koel"), "M1138 580h70v5h-70zM1138 590h110v4h-110zM1138 622h96v5h-96zM1138 632h60v4h-60zM1138 664h50v5h-50zM1138 674h120v4h-120z", 0.5) + fill(c("blauwlicht"), "M972 640L1030 620 1060 662 1112 640V652L1064 676 1028 634 972 654ZM1020 568h8l-10 202h-8ZM1080 568h7l-6 202h-7Z", 0.55) + fill(c("raam"), "M1050 648a8 8 0 1 0 .1 0Z") + fill(c("koel"), "M946 552q0-14 14-14h344q14 0 14 14v2q-2-12-14-12H960q-12 0-14 12Z", 0.4);

function keys() {
  let d = "";
  for (let row = 0; row < 3; row++) for (let i = 0; i < 15; i++) d += `M${n1(976 - row * 7 + i * (20 + row * 0.9))} ${868 + row * 10}h${n1(15 + row * 0.7)}l1 6h${n1(-17 - row * 0.7)}z`;
  return fill(c("kamer-donker"), "M968 860H1288L1310 904H946Z") + fill(c("koel"), d, 0.28) + fill(c("kamer-donker"), "M1346 870q18-10 32 4l8 22q-20 12-44 2Z") + fill(c("koel"), "M1348 872q16-8 28 3l1 3q-14-9-30-2Z", 0.5);
}

const lamp = pool(`${id}-lamp`, 706, 660, 300, 250) + fill(`url(#${id}-kegel)`, "M640 664L738 636 880 872H540Z", 0.4) + fill(c("kamer-donker"), "M776 850q40-14 80 0v14h-80zM812 852L838 640l8 2-24 212ZM838 646L742 566l6-7 98 78ZM842 632a9 9 0 1 0 .1 0Z") + fill(c("glans"), "M814 852L838 646l2 .4-22 206ZM780 850q36-12 72 0v1q-36-9-72 0Z", 0.6) + fill(`url(#${id}-kap)`, "M712 556Q740 540 760 566L752 632Q700 676 634 672Q650 596 712 556Z") + fill(c("lamp-kern"), "M634 672Q700 676 752 632L756 640Q704 688 636 682Z") + fill(c("glans"), "M712 556Q740 540 760 566L759 572Q738 550 714 562Q662 598 640 668L634 672Q650 596 712 556Z", 0.5);

const papers = fill(c("schaduw"), "M560 884L760 878 800 912 570 918Z") + fill(c("koel"), "M566 872L742 864 778 898 584 906Z", 0.85) + fill(c("glans"), "M566 872L742 864 744 867 568 875Z", 0.9) + fill(c("gordijn-1"), "M588 878l96-4 3 3-96 4zM594 886l120-5 3 3-120 5zM600 894l70-3 3 3-70 3z", 0.45) + fill(c("kamer-donker"), "M690 902l92-34 5 4-90 36-10 1z") + fill(c("kap-diep"), "M776 870l8-3 4 3-8 4z");
const mug = fill(c("schaduw"), "M836 906Q880 896 930 908Q890 924 836 914Z") + fill(`url(#${id}-mok)`, "M826 838H888L882 902Q880 912 857 912T832 902ZM886 850Q914 846 910 872T882 890V880Q898 876 898 866T886 860Z") + fill(c("kamer-donker"), "M826 838Q857 830 888 838Q857 846 826 838Z") + fill(c("glans"), "M829 848l5 56q1 3 4 5l-5-60Z", 0.7);

/** A flat cap and a radio in its charger: whose desk this is, without a sign. */
const left = fill(c("schaduw"), "M-10 858Q100 838 226 858Q120 884-10 872Z") + fill(`url(#${id}-pet)`, "M-4 812C-10 770 40 742 112 744S226 774 216 812C160 836 52 836-4 812Z") + fill(c("kamer-donker"), "M10 818C60 836 150 836 202 818L200 846C150 862 60 862 14 846Z") + fill(c("glans"), "M12 832C60 848 150 848 201 832V836C150 853 60 853 13 836Z", 0.4) + fill(`url(#${id}-klep)`, "M20 846C60 860 150 862 198 846C216 856 222 868 214 876C150 892 70 890 16 872C8 864 10 854 20 846Z") + fill(c("glans"), "M-2 800C0 768 46 746 112 747S210 768 214 794C204 768 160 752 112 752S10 772-2 800ZM30 852C70 866 150 866 192 852L196 856C150 870 70 870 28 856Z", 0.45);
const radio = fill(c("kamer-donker"), "M258 720h10v66h-10zM250 782h44q6 0 6 8v50h-56v-50q0-8 6-8ZM232 838h80l8 32h-96Z") + fill(c("koel"), "M250 784h44v3h-44zM258 796h28v18h-28z", 0.25) + fill(c("avond-mint"), "M258 824h6v6h-6z") + fill(c("koraal"), "M276 854h8v6h-8z");

/** The police office: a desk by lamplight, a screen, a window on the town. */
export function draw() {
  const defs = down(`${id}-blad`, [[0, c("hout-1")], [1, c("hout-0")]]) + down(`${id}-kant`, [[0, c("hout-1")], [0.5, c("hout-2")], [1, c("kamer-donker")]]) + down(`${id}-scherm`, [[0, c("auto-scherm")], [1, c("kamer-donker")]], [0.3, 1]) + down(`${id}-kegel`, [[0, c("avondlamp")], [1, c("avondlamp-uit")]]) + down(`${id}-kap`, [[0, c("gordijn-0")], [1, c("kamer-donker")]], [1, 1]) + down(`${id}-mok`, [[0, c("koel")], [0.5, c("avond-mint")], [1, c("kamer-donker")]], [1, 0.2]) + down(`${id}-pet`, [[0, c("kamer-muur-0")], [1, c("kamer-donker")]]) + down(`${id}-klep`, [[0, c("kamer-donker")], [1, c("auto-0")]])
    + `<radialGradient id="${id}-blauw">${stops([[0, c("blauwlicht"), 0.4], [1, c("blauwlicht"), 0]])}</radialGradient>` + blur(`${id}-z`, 6);
  return windowRoom({ id, view: "380 300 520 224", defs, wall, front: [
    ["vloer", 2, fill(`url(#${id}-vloer)`, "M-60 806H1660V1060H-60Z") + pool(`${id}-blauw`, 1132, 668, 420, 300)],
    ["bureau", 3, desk],
    ["scherm", 4, screen + keys() + left + radio],
    ["lamp", 5, lamp + papers + mug],
  ] });
}

/** The town is seen enlarged: its lines keep a decimal. */
export const detail = true;
