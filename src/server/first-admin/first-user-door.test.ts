import { expect, test } from 'vitest';
import { isFirstUserDoor } from './first-user-door.ts';

test.each([
  '/admin/create-first-user',
  '/admin/create-first-user/',
  '/api/users/first-register',
  '/API/Users/First-Register',
  '//api//users///first-register/',
])('%s would take whoever comes first, and is closed', (path) => {
  expect(isFirstUserDoor(path)).toBe(true);
});

test.each(['/admin', '/admin/login', '/api/users/login', '/api/users', '/berita/1/create-first-user'])(
  '%s stays open',
  (path) => {
    expect(isFirstUserDoor(path)).toBe(false);
  },
);
