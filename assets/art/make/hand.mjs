/**
 * The hand that holds the phone, seen from the side of its owner, behind the phone: a silhouette in the dark of the room
 * with light on its edge. Night colours, so that it is nobody's hand. The phone lies at 120,40 and is 328 by 680.
 */
export function handSvg() {
  const finger = (x, y, length, turn) => `<g transform="translate(${x} ${y}) rotate(${turn})"><rect x="${-length / 2}" y="-31" width="${length}" height="62" rx="31" fill="url(#hd-vinger)"/><path fill="none" stroke="url(#hd-rand)" stroke-width="3" stroke-linecap="round" d="M${-length / 2 + 34} -30Q${-length / 2 + 2} -28 ${-length / 2 + 1.5} 0"/><path fill="none" stroke="#04091a" stroke-opacity=".5" stroke-width="2" d="M${-length / 2 + 8} 16Q${-length / 2 + 20} 29 ${-length / 2 + 44} 30"/></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="860" viewBox="0 0 560 860"><defs>
<linearGradient id="hd-vinger" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3d5380"/><stop offset=".45" stop-color="#23355c"/><stop offset="1" stop-color="#0c1631"/></linearGradient>
<linearGradient id="hd-palm" x1="0" y1="0" x2="1" y2=".5"><stop offset="0" stop-color="#0b142d"/><stop offset=".6" stop-color="#203156"/><stop offset="1" stop-color="#324773"/></linearGradient>
<linearGradient id="hd-mouw" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#070d1f"/><stop offset=".7" stop-color="#12203f"/><stop offset="1" stop-color="#1c2e55"/></linearGradient>
<linearGradient id="hd-rand" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffd2a0" stop-opacity=".85"/><stop offset="1" stop-color="#ffd2a0" stop-opacity=".1"/></linearGradient></defs>
<g id="hd-hand" data-diepte="0">
<path fill="url(#hd-palm)" d="M250 690C250 760 270 800 268 860H506C500 806 520 770 514 716C510 672 500 640 492 606C486 580 489 548 482 512C476 480 462 462 440 470L420 520L380 700Z"/>
<path fill="none" stroke="url(#hd-rand)" stroke-width="3" stroke-linecap="round" d="M456 468C474 470 481 492 485 524C489 552 487 582 493 606C501 640 510 672 514 716C517 744 513 766 508 790"/>
<path fill="none" stroke="#04091a" stroke-opacity=".45" stroke-width="2.5" stroke-linecap="round" d="M462 640C476 652 486 672 488 700M458 724C470 740 474 760 470 782"/>
<path fill="url(#hd-mouw)" d="M252 800C330 778 440 778 524 802L540 860H240Z"/><path fill="none" stroke="#ffd2a0" stroke-opacity=".28" stroke-width="2.5" d="M254 801C330 779 440 779 523 803"/>
${finger(150, 356, 118, 7)}${finger(142, 430, 126, 3)}${finger(145, 504, 122, -2)}${finger(154, 574, 104, -8)}
</g></svg>`;
}
