import { deeper, lighter } from '../kit/color.ts';
import { footShadow, person, type Person } from '../kit/person.ts';
import { bigLeaf } from '../kit/plant.ts';
import { circle, ellipse, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import { HEIGHT, WIDTH, type Scene, type Sheet } from '../kit/sheet.ts';
import { glow } from '../kit/sky.ts';

/** A bright public-service hall: wooden counters, officers at work, residents waiting with their backs to us. */
export const drawKantorLayanan: Scene = (sheet) =>
  hall(sheet) + officers() + counter(sheet) + visitors() + waiting() + greenery();

function hall(sheet: Sheet): string {
  const slats = repeat(46, (index) => rect(index * 35, 0, 22, 118, index % 2 === 0 ? '#c98f5a' : '#bb8350'));
  const windows = repeat(4,
    (index) =>
      rect(60 + index * 400, 170, 300, 330, '#f7fbf6') +
        rect(74 + index * 400, 184, 272, 302,
          sheet.linear([[0, '#9fdcec'], [0.7, '#e4f5e6'], [1, '#b9dd9f']])) +
        ellipse(140 + index * 400, 490, 110, 70, '#7fb985') +
        ellipse(290 + index * 400, 496, 90, 54, '#6aa876') + rect(206 + index * 400, 184, 8, 302, '#f7fbf6'));
  const tiles = repeat(11,
    (index) => line([[800 + (index - 5) * 120, 760], [800 + (index - 5) * 330, 1080]], '#a9cfc9', 3)) +
    repeat(4,
      (index) => line([[0, 800 + index * index * 26], [WIDTH, 800 + index * index * 26]], '#a9cfc9', 3));
  const lamps = [300, 800,
    1300].map((x) =>
      line([[x, 110], [x, 170]], '#2f5f66', 4) + ellipse(x, 186, 120, 20, '#fffdf0') +
        ellipse(x, 180, 120, 18, '#2f7f86') + glow(sheet, x, 210, 260, 150, '#fffbe0', 0.6)).join('');
  return rect(0, 0, WIDTH, HEIGHT, '#dff0ea') + rect(0, 0, WIDTH, 130, '#8a5a38') + slats + windows +
    polygon([[74, 486], [346, 486], [900, 1067], [380, 1067]], '#fffbe0', 'opacity=".3"') +
    rect(0, 540, WIDTH, 240, '#2f7f86') +
    repeat(27,
      (index) =>
        path(`M${index * 62 - 10} 560l30 30l-30 30l-30 -30Z`, 'none',
          'stroke="#f2c14e" stroke-width="4" opacity=".75"')) +
    rect(0, 760, WIDTH, 320, sheet.linear([[0, '#d0e8e2'], [1, '#a9d2cc']])) + tiles + lamps;
}

function officers(): string {
  const officer: Person = { skin: '#a9704a', view: 'front', wearing: 'peci', headColor: '#22202c',
    top: '#c4a574', bottom: '#8c7350', face: true };
  return person(250, 900, 420, { ...officer, hands: [[-11, -46], [11, -46]] }) +
    person(720, 900, 420,
      { ...officer, skin: '#c68a5e', wearing: 'hijab', headColor: '#7a2e3b', sleeves: 'long',
        hands: [[-11, -46], [11, -46]] }) +
    person(1190, 900, 420, { ...officer, wearing: 'short', skin: '#8a5638', hands: [[-11, -46], [11, -46]] });
}

function counter(sheet: Sheet): string {
  const screen = (x: number, number: string): string =>
    rect(x - 70, 372, 140, 84, '#22384a', 'rx="8"') + rect(x - 60, 382, 120, 64, number, 'rx="4"') +
      circle(x, 414, 20, '#fffaf0', 'opacity=".92"') + rect(x - 4, 456, 8, 30, '#22384a');
  const bay = (x: number): string =>
    rect(x + 90, 620, 110, 78, '#22384a', 'rx="6"') + rect(x + 98, 628, 94, 62, '#35506b') +
      rect(x + 138, 698, 14, 22, '#22384a') + rect(x - 110, 704, 70, 10, '#fffaf0') +
      rect(x - 104, 696, 60, 8, '#e8774a');
  return [250, 720, 1190].map(bay).join('') + rect(0, 716, 1460, 26, '#f4e3c1') +
    rect(0, 742, 1430, 190, sheet.linear([[0, '#d9a066'], [1, '#b57d48']])) +
    repeat(36, (index) => rect(index * 40, 742, 4, 190, '#a06a3c', 'opacity=".6"')) +
    repeat(4,
      (index) => rect(478 * index - 8, 560, 14, 372, lighter('#2f7f86', 0.3), 'rx="5" opacity=".9"')) +
    screen(250, '#2f9f8f') + screen(720, '#e8774a') + screen(1190, '#3f7fb5') +
    rect(0, 926, 1440, 14, '#7a4f30') + ellipse(720, 946, 760, 14, '#2f5f66', 'opacity=".2"');
}

function visitors(): string {
  return footShadow(560, 1010, 100, '#2f5f66', 0.3) +
    person(560, 1005, 470,
      { view: 'back', skin: '#8a5638', wearing: 'band', headColor: '#7a2e3b', top: '#7a2e3b',
        bottom: '#33405a', batik: '#f2c98a', hands: [[-14, -44], [20, -58]] }) +
    footShadow(1060, 1000, 100, '#2f5f66', 0.3) +
    person(1050, 995, 460,
      { view: 'back', skin: '#c68a5e', wearing: 'hijab', headColor: '#e8774a', top: '#fff3d6',
        bottom: '#5f3b5c', wears: 'robe', sleeves: 'long', hands: [[-20, -58], [14, -46]] }) +
    person(1140, 1000, 270,
      { view: 'back', skin: '#a9704a', wearing: 'short', headSize: 1.3, top: '#3f8a6a', bottom: '#2f4858',
        wears: 'shorts', hands: [[-20, -62], [16, -44]] }) +
    wheelchair();
}

/** A resident in a wheelchair at the low counter. */
function wheelchair(): string {
  return footShadow(330, 1014, 130, '#2f5f66', 0.3) +
    person(300, 1000, 470,
      { view: 'side', skin: '#a9704a', wearing: 'peci', headColor: '#22202c', top: '#3f6f9f',
        bottom: '#4a4a5a', hip: [0, -26], feet: [[16, -4], [19, -4]], hands: [[17, -44], [20, -46]],
        face: true }) +
    line([[242, 760], [262, 900], [360, 900]], '#2b3a4a', 12) +
    line([[232, 760], [206, 752]], '#2b3a4a', 10) +
    circle(296, 934, 74, 'none', 'stroke="#2b3a4a" stroke-width="11"') + circle(296, 934, 10, '#2b3a4a') +
    repeat(6,
      (index) =>
        line([[296, 934], [296 + Math.cos(index) * 70, 934 + Math.sin(index) * 70]], '#5f7084', 2.5)) +
    circle(396, 990, 24, 'none', 'stroke="#2b3a4a" stroke-width="9"') +
    line([[360, 900], [392, 986], [420, 992]], '#2b3a4a', 8);
}

function waiting(): string {
  const heads: readonly (readonly [number, Person['wearing'], string, string])[] = [[90, 'hijab', '#7a4f8f',
    '#f2cc8f'],
    [700, 'short', '#2b1c20', '#d9603b'], [880, 'hijab', '#f4e9d2', '#2f7f79'],
    [1440, 'cap', '#f2b632', '#3f5a86']];
  return heads.map(([x, wearing, headColor, top]) =>
    person(x, 1330, 560,
      { view: 'back', skin: deeper('#a9704a', 0.1), wearing, headColor, top, bottom: '#33405a',
        hands: [[-12, -46], [12, -46]], elbows: [-0.6, 0.6] }) +
      rect(x - 92, 1030, 184, 70, '#f2b632', 'rx="18"') +
      rect(x - 92, 1030, 184, 16, '#ffd36a', 'rx="8"')).join('') +
    rect(-10, 1062, WIDTH + 20, 10, '#5f7084');
}

function greenery(): string {
  return bigLeaf(1530, 860, 340, -20, '#3f8a5c') + bigLeaf(1540, 860, 400, 8, '#4f9a60') +
    bigLeaf(1520, 865, 280, -52, '#2f7a52') + bigLeaf(1550, 865, 260, 44, '#2f7a52') +
    path('M1460 850h150l-18 170h-114Z', '#fffaf0') + rect(1450, 840, 170, 24, '#e3ddc8', 'rx="8"');
}
