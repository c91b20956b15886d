import { deeper } from '../kit/color.ts';
import { hills } from '../kit/land.ts';
import { pelanaHouse } from '../kit/house.ts';
import { person, type Person } from '../kit/person.ts';
import { palm, treeRow, tuft } from '../kit/plant.ts';
import { circle, ellipse, line, path, polygon, rect, repeat } from '../kit/shape.ts';
import type { Scene, Sheet } from '../kit/sheet.ts';
import { glow, sky, stars, streakClouds } from '../kit/sky.ts';

/** Dusk in a border village: a new mast on the hill, and pupils learning by screen-light on a stilt-house porch. */
export const drawMenaraInternet: Scene = (sheet) =>
  sky(sheet, ['#1f2a66', '#5a4a94', '#c46a93', '#f7a28a', '#ffd9a3'], 760) + stars(sheet, 330, 60) +
    streakClouds(sheet, 180, 520, 12, '#ff9f97', 0.5) +
    hills(sheet, { crest: 650, relief: 70, waves: 4, top: '#8a5a94', foot: '#e09a95' }) +
    hills(sheet, { crest: 730, relief: 60, waves: 3, top: '#5f4482', foot: '#96608c' }) + hill(sheet) +
    mast(sheet) + villageLights(sheet) +
    hills(sheet, { crest: 940, relief: 26, waves: 3, top: '#2f2a58', foot: '#1d1a40' }) + porch(sheet) +
    palm(sheet, 1530, 1090, 560, -70, '#221f4a', '#221f4a') +
    repeat(30,
      (index) =>
        tuft(820 + index * 28, 1090, sheet.random.between(50, 130),
          sheet.random.pick(['#1d1a40', '#26224c', '#181538']), 6));

function hill(sheet: Sheet): string {
  const shape = 'M640 900Q900 860 1010 720Q1090 620 1180 640Q1290 680 1400 800Q1520 880 1640 880L1640 1080L640 1080Z';
  return path(shape, sheet.linear([[0, '#4f3d78'], [1, '#33295c']])) +
    path(shape, sheet.linear([[0.3, '#1d1a40', 0], [1, '#1d1a40', 0.6]], 20), sheet.stipple()) +
    treeRow(sheet, 1230, 1640, 850, 60, '#3a3064') + treeRow(sheet, 700, 1010, 850, 56, '#3f336a');
}

function mast(sheet: Sheet): string {
  const [x, foot, top] = [1150, 660, 90];
  const half = (y: number): number => 8 + ((y - top) / (foot - top)) * 62;
  const frame = repeat(11, (index) => {
    const [a, b] = [top + index * 51.8, top + (index + 1) * 51.8];
    const paint = index % 2 === 0 ? '#e8505b' : '#fff0e0';
    return line([[x - half(a), a], [x - half(b), b]], paint, 8) +
      line([[x + half(a), a], [x + half(b), b]], deeper(paint, 0.25), 8) +
      line([[x - half(a), a], [x + half(b), b]], paint, 4) +
      line([[x + half(a), a], [x - half(b), b]], deeper(paint, 0.2), 4) +
      line([[x - half(b), b], [x + half(b), b]], paint, 4);
  });
  const panel = (dx: number, y: number): string =>
    rect(x + dx - 9, y, 18, 64, '#fff6e8', 'rx="4"') + rect(x + dx + 1, y, 8, 64, '#b9a3c4', 'rx="4"');
  const dish = (dx: number, y: number, r: number): string =>
    circle(x + dx, y, r, '#fff6e8') +
      path(`M${x + dx} ${y - r}A${r} ${r} 0 0 1 ${x + dx} ${y + r}A${r * 0.6} ${r} 0 0 0 ${x + dx} ${y - r}Z`,
        '#b9a3c4') +
      circle(x + dx, y, r * 0.2, '#6a5a8a');
  const waves = repeat(4,
    (index) =>
      path(`M${x - 60 - index * 54} ${70 - index * 34}A${100 + index * 80} ${100 + index * 80} 0 0 0 ${x - 60 - index * 54} ${186 + index * 46}`,
        'none',
        `stroke="#ffe9c9" stroke-width="6" stroke-linecap="round" opacity="${(0.5 - index * 0.11).toFixed(2)}"`) +
        path(`M${x + 60 + index * 54} ${70 - index * 34}A${100 + index * 80} ${100 + index * 80} 0 0 1 ${x + 60 + index * 54} ${186 + index * 46}`,
          'none',
          `stroke="#ffe9c9" stroke-width="6" stroke-linecap="round" opacity="${(0.5 - index * 0.11).toFixed(2)}"`));
  return waves + rect(x + 76, foot - 44, 76, 50, '#6a5a94') + rect(x + 70, foot - 52, 88, 12, '#8a78ac') +
    frame + panel(-26, 130) + panel(26, 130) + panel(0, 122) + dish(-34, 270, 22) + dish(36, 330, 26) +
    line([[x, top], [x, top - 48]], '#fff0e0', 5) + circle(x, top - 52, 8, '#ff5a4a') +
    glow(sheet, x, top - 52, 90, 90, '#ff7a5a', 0.9);
}

function villageLights(sheet: Sheet): string {
  const houses = [[770, 900, 90], [860, 915, 100], [980, 910, 96], [1300, 905, 104], [1420, 918, 110],
    [1090, 925, 84]] as const;
  return houses.map(([x, y, w]) =>
    pelanaHouse(x, y, w, { wall: '#5a4378', roof: '#2f2658', window: '#ffd98f' }) +
      glow(sheet, x, y - 14, w, w * 0.5, '#ffca7a', 0.5)).join('');
}

function porch(sheet: Sheet): string {
  const lamp = glow(sheet, 330, 520, 620, 520, '#ffc27a', 0.75);
  const wall = repeat(10,
    (index) => rect(-20 + index * 62, 420, 59, 440, index % 2 === 0 ? '#a5604f' : '#99574b')) +
    rect(60, 470, 190, 190, '#4a2a44') +
    rect(74, 484, 162, 162, sheet.linear([[0, '#ffe7a8'], [1, '#ffbf73']])) +
    rect(150, 484, 9, 162, '#4a2a44') + rect(74, 560, 162, 8, '#4a2a44');
  const roof = polygon([[-20, 250], [420, 250], [760, 452], [740, 478], [-20, 440]], '#3a2450') +
    repeat(7,
      (index) => line([[-20, 268 + index * 26], [440 + index * 44, 268 + index * 27]], '#2a1b40', 4)) +
    polygon([[-20, 440], [740, 478], [740, 490], [-20, 462]], '#6b3a4a');
  const kid: Person = { skin: '#a9704a', view: 'side', wearing: 'short', headSize: 1.3, top: '#fff0d0',
    bottom: '#4a3a7a', hip: [0, -8], trunk: 30, hands: [[16, -15], [18, -14]], feet: [[18, -2], [22, -2]],
    face: true, bow: 12 };
  const laptop = (x: number, y: number): string =>
    polygon([[x, y], [x + 84, y], [x + 100, y - 66], [x + 20, y - 66]], '#2f2a58') +
      polygon([[x + 20, y - 60], [x + 94, y - 60], [x + 80, y - 6], [x + 8, y - 6]], '#bff0ff') +
      polygon([[x - 60, y + 8], [x + 84, y + 8], [x + 84, y], [x - 40, y]], '#4a4478') +
      glow(sheet, x + 10, y - 40, 190, 150, '#bff0ff', 0.55);
  return wall + roof + rect(500, 460, 20, 400, '#5a3040') + rect(700, 474, 20, 390, '#5a3040') + lamp +
    line([[330, 452], [330, 500]], '#3a2450', 4) + circle(330, 512, 16, '#fff3c4') +
    rect(-20, 846, 780, 30, '#b5724f') + rect(-20, 876, 780, 14, '#6b3a4a') +
    repeat(7, (index) => rect(10 + index * 118, 888, 20, 190, '#3a2450')) +
    line([[520, 740], [710, 740]], '#5a3040', 10) +
    repeat(6, (index) => line([[540 + index * 30, 744], [540 + index * 30, 846]], '#5a3040', 6)) +
    person(170, 846, 330,
      { ...kid, wearing: 'hijab', headColor: '#f0cfe0', top: '#e8505b', sleeves: 'long' }) +
      laptop(300, 838) + person(560, 846, 320, { ...kid, facing: 'left' }) +
      person(436, 846, 300,
        { ...kid, view: 'front', wearing: 'ponytail', top: '#ffd166', hands: [[-4, -22], [4, -22]],
          feet: [[9, -2], [-9, -2]], knees: [1, -1], bow: 0 }) +
      ellipse(360, 850, 300, 8, '#3a2450', 'opacity=".4"');
}
