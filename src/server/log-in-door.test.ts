import { expect, test } from 'vitest';
import { isLogInDoor } from './log-in-door.ts';

test.each(['/api/users/login', '/api/users/LOGIN', '/api/users/login/', '/api//users/reset-password'])(
  '%s is a door at which guessing is slowed down',
  (path) => {
    expect(isLogInDoor(path)).toBe(true);
  },
);

test.each(['/api/users', '/api/users/me', '/api/users/login/x', '/admin/login'])('%s is none', (path) => {
  expect(isLogInDoor(path)).toBe(false);
});
