import { blur, fill, n1 } from "../camera.mjs";
import { c, down, lamplight, place, pool, sky, street } from "../view.mjs";

const id = "th";

/** A curtain by its folds, from `x0` to `x1`, gathered a little at the bottom. */
function curtain(x0, x1, pull) {
  const folds = 7;
  const w = (x1 - x0) / folds;
  let dark = "", light = "";
  for (let i = 0; i < folds; i++) {
    const x = x0 + i * w, b = x + pull * (1 - i / folds);
    dark += `M${n1(x + w * 0.55)} 70C${n1(x + w * 0.5)} 300 ${n1(b + w * 0.7)} 600 ${n1(b + w * 0.5)} 792h${n1(w * 0.5)}C${n1(b + w)} 600 ${n1(x + w * 0.9)} 300 ${n1(x + w)} 70Z`;
    light += `M${n1(x + w * 0.16)} 70C${n1(x + w * 0.1)} 300 ${n1(b + w * 0.3)} 600 ${n1(b + w * 0.14)} 792h${n1(w * 0.16)}C${n1(b + w * 0.5)} 600 ${n1(x + w * 0.3)} 300 ${n1(x + w * 0.3)} 70Z`;
  }
  return fill(`url(#${id}-gordijn)`, `M${x0} 66H${x1}C${x1} 300 ${x1 + 4} 600 ${x1} 796H${x0 + pull}C${x0 + pull} 600 ${x0} 300 ${x0} 66Z`) + fill(c("kamer-donker"), dark, 0.42) + fill(c("koel"), light, 0.12);
}

const leaf = (x, y, dx, dy, w) => `M${x} ${y}Q${n1(x + dx * 0.4 - w)} ${n1(y + dy * 0.6)} ${x + dx} ${y + dy}Q${n1(x + dx * 0.6 + w)} ${n1(y + dy * 0.5)} ${x} ${y}Z`;
const plant = [[-56, -60, 12], [-36, -104, 12], [-8, -132, 11], [24, -122, 13], [50, -84, 13], [66, -40, 12], [-64, -22, 10], [8, -90, 12]];

function window() {
  const row = street({ seed: 41, from: 20, to: 680, base: 566, unit: 19, high: [7, 11], shops: 0.12, lit: 0.5 });
  const lamp = (x) => pool(`${id}-lamp`, x, 430, 74) + fill(c("muur-donker"), `M${x - 2} 430h4v142h-4z`) + fill(c("lamp-kern"), `M${x - 8} 420h16l-3 14h-10z`);
  return `<g clip-path="url(#${id}-ruit)"><path fill="url(#${id}-lucht)" d="M0 60h700v540H0z"/>${row.walls}${row.lights}${row.trim}<path fill="${c("straat")}" d="M0 566h700v60H0z"/>${pool(`${id}-lamp`, 150, 574, 120, 16)}${lamp(150)}${lamp(530)}<path fill="${c("koel")}" opacity=".07" d="M40 620 250 60h70L110 620ZM360 620 570 60h34L394 620Z"/></g>`;
}

const FRAME = "M20 96H668V612H20ZM44 120V300H330V120ZM350 120V300H644V120ZM44 318V590H330V318ZM350 318V590H644V318Z";

function sofa() {
  const shape = {
    back: "M822 850V566Q822 508 884 506H1640V850Z",
    cushion: "M862 712V566Q862 534 896 532L1170 528Q1200 528 1200 560V712ZM1210 712V560Q1210 528 1242 528L1520 532Q1556 534 1556 566V712Z",
    seat: "M838 704Q838 690 856 690H1204Q1214 690 1214 704V786H838ZM1218 704Q1218 690 1230 690H1600V786H1218Z",
    base: "M800 782H1640V872H800Z",
    arm: "M706 878V640C706 596 732 574 776 574S850 596 850 640V878Z",
  };
  const knit = [0, 1, 2, 3, 4, 5].map((i) => `M${730 - i} ${634 + i * 30}C764 ${626 + i * 30} 800 ${628 + i * 30} 846 ${640 + i * 29}v10C800 ${638 + i * 30} 764 ${636 + i * 30} ${730 - i} ${644 + i * 30}Z`).join("");
  const fringe = Array.from({ length: 18 }, (_, i) => `M${n1(727 + i * 7)} ${n1(806 + i * 0.6)}l3 ${20 + (i % 3) * 4}l-5 1Z`).join("");
  const blanket = "M730 604C744 566 806 560 838 580C852 590 858 612 858 650C858 710 854 770 850 818C808 812 762 808 724 808C722 740 722 660 730 604Z";
  return fill(c("schaduw"), "M690 884H1640V930C1300 950 800 940 700 910Z") + fill(c("kamer-donker"), "M728 872h22l-4 34h-14zM1420 872h22l-4 34h-14z")
    + fill(`url(#${id}-bank)`, shape.back) + fill(`url(#${id}-kussen)`, shape.cushion) + fill(c("glans"), "M884 506H1300V510H884Q840 512 829 548Q830 508 884 506Z", 0.5) + fill(c("glans"), "M896 532L1170 528V531L896 536Q872 538 866 556Q868 534 896 532Z", 0.45)
    + fill(`url(#${id}-zit)`, shape.seat) + fill(c("glans"), "M856 690H1204V693H856Z", 0.4) + fill(c("stof-2"), shape.base) + fill(c("kamer-donker"), "M838 782H1640v8H838ZM1212 696h5v88h-5zM862 700H1556v10H862Z", 0.5)
    + fill(`url(#${id}-arm)`, shape.arm) + fill(c("stof-2"), "M850 640V878H838V646C836 614 818 592 790 576C826 580 850 602 850 640Z", 0.6)
    + `<g transform="matrix(1 0 0 .82 0 104)">${fill(c("deken-0"), fringe)}${fill(`url(#${id}-deken)`, blanket)}<g clip-path="url(#${id}-dekenknip)">${fill(c("deken-2"), knit, 0.42)}${fill(c("deken-1"), "M770 580C758 640 756 730 760 812H772C768 730 770 640 782 576ZM812 574C808 640 806 730 810 816H822C818 730 820 640 826 580ZM848 600C852 650 850 740 846 816H852C856 740 860 650 848 600Z", 0.5)}${fill(c("deken-2"), "M734 600C748 570 806 562 838 582C810 572 764 576 744 608C736 660 732 740 734 808H726C722 740 724 660 734 600Z", 0.7)}</g></g>`
    + fill(`url(#${id}-kussen2)`, "M946 694C930 640 940 588 962 560C1010 572 1074 566 1112 552C1128 600 1128 650 1116 696C1066 704 1000 704 946 694Z") + fill(c("glans"), "M962 560C1010 572 1074 566 1112 552C1114 558 1115 560 1116 564C1070 578 1010 582 958 570Z", 0.35);
}

function lamp() {
  return pool(`${id}-lamp`, 716, 330, 420, 390) + pool(`${id}-lamp`, 716, 250, 190, 210) + fill(`url(#${id}-kegel)`, "M660 352H772L1010 900H470Z", 0.24)
    + fill(c("kamer-donker"), "M713 350h7v520h-7zM672 876q44-14 88 0v8h-88z") + fill(c("glans"), "M713 356h2v500h-2zM676 876q40-12 80 0v1q-40-9-80 0z", 0.6)
    + fill(`url(#${id}-kap)`, "M650 356L682 236H750L782 356Q716 368 650 356Z") + fill(c("lamp-kern"), "M652 350Q716 362 780 350L782 356Q716 369 650 356Z") + fill(c("kap-diep"), "M682 236H750L751 241H681Z", 0.8);
}

function table() {
  const mug = "M764 842C764 836 838 836 838 842L834 910C832 922 770 922 768 910ZM838 856C866 850 872 896 834 898V888C856 886 852 862 837 866Z";
  return fill(c("schaduw"), "M420 1040C440 960 600 930 1090 960V1040Z") + fill(`url(#${id}-tafel)`, "M360 1040L452 916Q470 896 520 894L1010 890Q1060 890 1076 908L1150 1040Z") + fill(c("glans"), "M452 916Q470 896 520 894L1010 890Q1060 890 1076 908L1072 906Q1050 894 1010 894L520 898Q476 900 452 916Z", 0.6)
    + pool(`${id}-lamp`, 716, 930, 200, 34, 0.9) + fill(c("kamer-donker"), "M770 908C800 900 880 906 900 916S800 932 772 922Z", 0.45)
    + fill(`url(#${id}-mok)`, mug) + fill(c("glans"), "M764 842C764 836 838 836 838 842S764 848 764 842Z", 0.5) + fill(c("kamer-donker"), "M770 842C772 839 830 839 832 842S772 845 770 842Z", 0.8) + fill(c("glans"), "M768 856C769 880 771 900 774 912L779 915C775 895 773 875 772 856Z", 0.7)
    + fill(c("deken-1"), "M548 922L690 914L712 934L560 944Z", 0.9) + fill(c("koel"), "M560 944L712 934V940L561 950ZM548 922L560 944L561 950L547 929Z", 0.5);
}

/** At home in the evening: a corner of the sofa, a lamp, the street behind the window. */
export function draw() {
  const defs = down(`${id}-muur`, [[0, c("kamer-muur-0")], [1, c("kamer-muur-1")]]) + down(`${id}-vloer`, [[0, c("hout-1")], [1, c("hout-2")]]) + sky(`${id}-lucht`) + lamplight(`${id}-lamp`)
    + down(`${id}-gordijn`, [[0, c("gordijn-1")], [0.5, c("gordijn-0")], [1, c("gordijn-1")]]) + down(`${id}-bank`, [[0, c("stof-1")], [1, c("stof-2")]]) + down(`${id}-kussen`, [[0, c("stof-0")], [1, c("stof-2")]], [0.5, 1]) + down(`${id}-zit`, [[0, c("stof-0")], [0.3, c("stof-1")], [1, c("stof-2")]])
    + down(`${id}-arm`, [[0, c("stof-0")], [0.35, c("stof-1")], [1, c("stof-2")]]) + down(`${id}-deken`, [[0, c("deken-0")], [1, c("deken-1")]], [0.6, 1]) + down(`${id}-kussen2`, [[0, c("avond-mint")], [1, c("kamer-donker")]], [0.7, 1]) + down(`${id}-kap`, [[0, c("kap-diep")], [0.6, c("kap")], [1, c("lamp-kern")]])
    + down(`${id}-kegel`, [[0, c("avondlamp")], [1, c("avondlamp-uit")]]) + down(`${id}-tafel`, [[0, c("hout-0")], [1, c("hout-2")]]) + down(`${id}-mok`, [[0, c("koel")], [0.5, c("avond-mint")], [1, c("kamer-donker")]], [1, 0.2])
    + `<clipPath id="${id}-ruit"><path d="M40 110H650V600H40z"/></clipPath><clipPath id="${id}-dekenknip"><path d="M730 604C744 566 806 560 838 580C852 590 858 612 858 650C858 710 854 770 850 818C808 812 762 808 724 808C722 740 722 660 730 604Z"/></clipPath>` + blur(`${id}-zacht`, 9);
  const wall = fill(`url(#${id}-muur)`, "M-40-40H1640V1040H-40ZM20 96V612H668V96Z", 1).replace("<path", '<path fill-rule="evenodd"');
  const ribs = Array.from({ length: 22 }, (_, i) => `M${60 + i * 26} 652h14v120h-14z`).join("");
  const shelf = fill(c("kamer-donker"), "M1330 300h260v14h-260zM1330 420h260v14h-260z") + fill(c("stof-0"), "M1350 230h22v70h-22zM1402 240h16v60h-16zM1470 362h20v58h-20z") + fill(c("deken-1"), "M1376 222h22v78h-22zM1494 352h18v68h-18z") + fill(c("gordijn-0"), "M1422 236h20v64h-20zM1350 356h24v64h-24zM1516 360h26v60h-26z");
  const pictures = fill(c("kamer-donker"), "M900 190h190v250H900zM1130 236h150v150h-150z") + fill(c("gordijn-0"), "M912 202h166v226H912zM1142 248h126v126h-126z") + fill(c("deken-1"), "M912 360C960 320 1020 330 1078 352V428H912Z", 0.7) + fill(c("glans"), "M1026 262a26 26 0 1 0 .1 0Z", 0.6) + fill(c("stof-1"), "M1142 330C1180 290 1220 340 1268 300V374H1142Z");
  const boards = [[-40, 0], [150, 60], [330, 110], [520, 150], [720, 200], [930, 240], [1150, 300], [1380, 360]].map(([x]) => { const m = (v) => 760 + (x - 760) * v; return `M${n1(m(0.72))} 806L${n1(m(1.5))} 1040h5L${n1(m(0.72) + 2)} 806Z`; }).join("");
  return place(defs, [
    [`${id}-buiten`, 0, window()],
    [`${id}-wand`, 1, wall + fill(c("kamer-donker"), "M-40 796H1640v12H-40Z", 0.6) + shelf + pictures + fill(c("kamer-muur-0"), "M40 640H640V786H40Z") + fill(c("koel"), ribs, 0.12) + fill(c("kamer-donker"), ribs.replace(/h14/g, "h4").replace(/h-14/g, "h-4"), 0.4)],
    [`${id}-kozijn`, 1, fill(c("kamer-donker"), FRAME).replace("<path", '<path fill-rule="evenodd"') + fill(c("koel"), "M44 120h3v180h-3zM350 120h3v180h-3zM44 318h3v272h-3zM350 318h3v272h-3z", 0.3) + fill(c("hout-1"), "M0 606H690v20H0Z") + fill(c("glans"), "M0 606H690v3H0Z", 0.4) + fill(c("boom"), plant.map(([dx, dy, w]) => leaf(118, 552, dx, dy, w)).join("")) + fill(c("boom-licht"), plant.slice(2, 6).map(([dx, dy, w]) => leaf(118, 552, dx * 0.95, dy * 0.95, w * 0.3)).join(""), 0.6) + fill(c("deken-1"), "M92 548h54l-7 58H99z") + fill(c("glans"), "M140 552h6l-7 52h-6z", 0.5)],
    [`${id}-vloer`, 2, fill(`url(#${id}-vloer)`, "M-40 806H1640V1040H-40Z") + fill(c("kamer-donker"), boards, 0.45) + pool(`${id}-lamp`, 690, 880, 460, 110) + fill(c("stof-1"), "M300 1040C340 930 520 890 900 890S1500 930 1560 1040Z", 0.5)],
    [`${id}-gordijn`, 3, fill(c("kamer-donker"), "M-40 58H740v9H-40Z") + curtain(-40, 62, -14) + curtain(610, 700, 26)],
    [`${id}-bank`, 3, sofa()],
    [`${id}-lamp-staand`, 4, lamp()],
    [`${id}-voor`, 5, table()],
    [`${id}-damp`, 5, `<g filter="url(#${id}-zacht)">${fill(c("koel"), "M786 826C770 790 806 772 790 730C786 716 790 704 796 696C800 730 824 752 806 786C800 800 802 816 806 826Z", 0.34)}</g>`, "zweef"],
  ]);
}

/** Its paths are written short, with their decimal. */
export const detail = true;
