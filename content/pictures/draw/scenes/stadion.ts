import { deeper, lighter, mix } from '../kit/color.ts';
import { head } from '../kit/head.ts';
import { circle, ellipse, group, line, path, place, polygon, rect, repeat } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow, sky, stars } from '../kit/sky.ts';

/** A night match from high in the stands: the lit pitch, the bowl of faces, supporters in front of us. */
export const drawStadion: Scene = (sheet) =>
  sky(sheet, ['#0d1433', '#1b2a5c', '#3b4f8f'], 420) + stars(sheet, 240, 60) + floodlights(sheet) + roof() +
    stands(sheet) + pitch(sheet) + beams(sheet) +
    group('style="mix-blend-mode:multiply"',
      rect(0, 640, WIDTH, 430, sheet.linear([[0, '#ffffff', 0], [1, '#1a1f4a', 0.7]]))) +
    supporters(sheet);

function roof(): string {
  return path('M-20 250Q800 60 1620 250L1620 330Q800 150 -20 330Z', '#2b3a6e') +
    path('M-20 250Q800 60 1620 250L1620 266Q800 78 -20 266Z', '#d9e3f2') +
    repeat(17,
      (index) =>
        line([[index * 100, 250 - 95 * (1 - ((index * 100 - 800) / 820) ** 2)],
          [index * 100 + (index - 8) * 4, 330 - 92 * (1 - ((index * 100 - 800) / 820) ** 2)]],
          '#4a5c96', 4));
}

function stands(sheet: Sheet): string {
  const { random } = sheet;
  const bowl = path('M-20 318Q800 140 1620 318L1620 700Q800 470 -20 700Z', '#24306a');
  const faces = repeat(13, (row) => {
    const share = row / 12;
    return repeat(Math.round(112 - share * 26), (seat) => {
      const x = -14 + seat * (14.6 + share * 4.4) + random.between(-2, 2);
      const arc = 1 - ((x - 800) / 820) ** 2;
      const y = 326 - 92 * arc + share * (352 - 86 * arc) + random.between(-2, 2);
      if (random.between(0, 1) > 0.9) return '';
      const block = Math.sin(x * 0.011) > 0.1 ? ['#d9483b', '#f4f1de', '#b3202c', '#c8343a'] :
        ['#f2b632', '#3f7fb5', '#f4f1de', '#5a6bb0'];
      return circle(x, y, 4 + share * 2.6, random.pick(block),
        `opacity="${(0.45 + share * 0.5).toFixed(2)}"`);
    });
  });
  const aisles = repeat(8,
    (index) =>
      line([[110 + index * 197, 330 - 90 * (1 - ((110 + index * 197 - 800) / 820) ** 2)],
        [index * 240 - 40, 640]],
        '#1a2354', 9));
  return bowl + faces + aisles + path('M-20 640Q800 420 1620 640L1620 690Q800 470 -20 690Z', '#f4f1de') +
    repeat(11,
      (index) =>
        rect(index * 150 - 20, 640 - 110 * (1 - ((index * 150 - 740) / 820) ** 2) + 12, 130, 26,
          ['#d9483b', '#2f7f8f', '#f2b632'][index % 3] ?? '#fff', 'opacity=".85"'));
}

function pitch(sheet: Sheet): string {
  const grass = 'M-20 690Q800 450 1620 690L1620 1080L-20 1080Z';
  const stripes = repeat(10,
    (index) =>
      polygon([[180 + index * 124, 500], [242 + index * 124, 500], [-300 + (index + 0.5) * 220 + 110, 1080],
        [-300 + (index + 0.5) * 220, 1080]],
        '#5cc46f', 'opacity=".55"'));
  const lines = path('M210 668L1390 668L1780 1010L-180 1010Z', 'none', 'stroke="#f6fff0" stroke-width="6"') +
    line([[800, 668], [800, 1010]], '#f6fff0', 6) +
    ellipse(800, 806, 190, 62, 'none', 'stroke="#f6fff0" stroke-width="6"') +
    ellipse(800, 806, 8, 4, '#f6fff0') +
    path('M84 780L330 780L270 880L-30 880', 'none', 'stroke="#f6fff0" stroke-width="5"') +
    path('M1516 780L1270 780L1330 880L1630 880', 'none', 'stroke="#f6fff0" stroke-width="5"');
  const player = (x: number, y: number, s: number, color: string, lean: number): string =>
    place(x, y, s, s, ellipse(16, 1, 26, 4, '#0f4a2f', 'opacity=".4"'),
      line([[-2, -22], [-10 + lean, 0]], '#f4f1de', 5), line([[2, -22], [10 + lean, -2]], '#f4f1de', 5),
      line([[-2 - lean, -42], [0, -22]], color, 14), line([[-lean - 6, -42], [-14, -30]], color, 4.5),
      line([[-lean + 6, -42], [14, -32]], color, 4.5), circle(-lean * 1.4, -54, 6.4, '#a9704a'),
      path(`M${-lean * 1.4 - 6.6} -55a6.6 6.6 0 0 1 13.2 0Z`, '#241a20'));
  const team = [[420, 740, 0.8, '#d9352f', 5], [560, 820, 1, '#f4f1de', -4], [690, 760, 0.85, '#d9352f', 6],
    [880, 850, 1.1, '#d9352f', 6], [960, 830, 1.05, '#f2b632', -6], [1120, 745, 0.8, '#f2b632', 4],
    [1230, 850, 1.05, '#d9352f', -5], [330, 880, 1.1, '#f2b632', 5]] as const;
  return group(sheet.clip(path(grass, '#fff')), path(grass, sheet.linear([[0, '#63c96f'], [1, '#2f8f57']])),
    stripes, lines) +
    team.map(([x, y, s, color, lean]) =>
      player(x, y, s, color === '#f4f1de' ? '#f2b632' : color, lean)).join('') +
    circle(925, 848, 7, '#ffffff') + glow(sheet, 800, 700, 900, 260, '#f4fff0', 0.35);
}

function floodlights(sheet: Sheet): string {
  const tower = (x: number, y: number): string =>
    polygon([[x - 5, y + 40], [x + 5, y + 40], [x + 9, 330], [x - 9, 330]], '#4a5c96') +
      rect(x - 56, y - 26, 112, 62, '#2b3a6e', 'rx="6"') +
      repeat(12,
        (index) => circle(x - 40 + (index % 4) * 27, y - 12 + Math.floor(index / 4) * 19, 7.5, '#fffbe8')) +
      glow(sheet, x, y, 260, 200, '#eaf4ff', 0.85);
  return tower(130, 120) + tower(1470, 120) + tower(470, 66) + tower(1130, 66);
}

function beams(sheet: Sheet): string {
  const beam = (x: number, side: number): string =>
    polygon([[x - 40, 130], [x + 40, 130], [800 + side * 120, 900], [800 - side * 420, 820]],
      sheet.linear([[0, '#eaf4ff', 0.3], [1, '#eaf4ff', 0]]));
  return beam(130, 1) + beam(1470, -1) + glow(sheet, 130, 120, 150, 120, '#f4faff', 0.6) +
    glow(sheet, 1470, 120, 150, 120, '#f4faff', 0.6);
}

function supporters(sheet: Sheet): string {
  const { random } = sheet;
  const one = (x: number, y: number, s: number, color: string,
    wearing: 'short' | 'hijab' | 'cap' | 'ponytail', arms: boolean): string =>
    {
    const skin = deeper('#8a5638', 0.25);
    const raised = arms ?
      line([[-17, 12], [-30, -6], [-24, -40]], skin, 8) + line([[17, 12], [31, -8], [24, -42]], skin, 8) +
        line([[-17, 12], [-26, -2]], color, 11) + line([[17, 12], [27, -3]], color, 11) :
      '';
    return place(x, y, s, s, raised, path('M-22 90Q-25 14 -15 9Q0 3 15 9Q25 14 22 90Z', color),
      path('M4 6Q25 8 22 90L8 90Q12 30 4 6Z', deeper(color, 0.4), 'opacity=".5"'), rect(-3, -2, 6, 12, skin),
      place(0, -8, 1.25, 1.25,
        head(0, 0, { skin, view: 'back', wearing, headColor: mix(color, '#fff3d6', 0.4) })),
      path('M-15 9Q0 3 15 9L19 15Q0 8 -19 15Z', lighter('#dfe9ff', 0.1), 'opacity=".5"'));
  };
  const crowd = repeat(9,
    (index) =>
      one(60 + index * 186 + random.between(-20, 20), 950 + random.between(-14, 16), 2.3,
        random.pick(['#a8252f', '#8f1f2c', '#c9b89b', '#b53a34']),
        random.pick(['short', 'hijab', 'cap', 'short', 'ponytail'] as const), index % 3 === 1));
  const scarf = path('M486 806Q640 846 800 806L800 846Q640 886 486 846Z', '#d9352f') +
    path('M486 826Q640 866 800 826L800 846Q640 886 486 846Z', '#f4f1de');
  return crowd + scarf + one(560, 960, 2.7, '#c2303a', 'short', true) +
    one(740, 975, 2.7, '#b3202c', 'hijab', true) + rect(0, HEIGHT - 20, WIDTH, 20, '#161c44');
}
