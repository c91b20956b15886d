import { expect, test } from 'vitest';
import { toCalendarView } from './calendar-view.ts';

test('August 2024 begins on a Thursday and has five weeks', () => {
  const { caption, weeks } = toCalendarView('2024-08', []);

  expect(caption).toBe('Kalender Agustus 2024');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.map((cell) => cell.day)).toEqual(['', '', '', '1', '2', '3', '4']);
  expect(weeks[4]?.map((cell) => cell.day)).toEqual(['26', '27', '28', '29', '30', '31', '']);
});

test('a day with stories leads to its page and says how many there are', () => {
  const { weeks } = toCalendarView('2024-08', [{ period: '2024-08-07', count: 1213 }], '2024-08-07');

  expect(weeks[1]?.[2]).toEqual({
    day: '7',
    href: '/indeks/2024/08/07',
    label: '7 Agustus 2024, 1.213 berita',
    count: '1.213',
    current: true,
  });
});

test('a day without stories leads nowhere', () => {
  const { weeks } = toCalendarView('2024-08', [{ period: '2024-08-07', count: 1 }]);

  expect(weeks[1]?.[3]).toMatchObject({ day: '8', href: undefined, count: undefined, current: false });
});

test('February of a leap year ends on the 29th', () => {
  const cells = toCalendarView('2024-02', []).weeks.flat();

  expect(cells.findLast((cell) => cell.day !== '')?.day).toBe('29');
});
