import { expect, test } from 'vitest';
import { parseNewAdmin, type FormFault } from './new-admin.ts';

test('a filled-in form makes an administrator; the address is written small', () => {
  const form = new URLSearchParams({
    name: ' Siti Rahma ',
    email: 'Siti@Kantor.go.id',
    password: 'hujan bulan juni',
  });

  expect(parseNewAdmin(form)).toEqual({
    ok: true,
    value: { name: 'Siti Rahma', email: 'siti@kantor.go.id', password: 'hujan bulan juni' },
  });
});

test.each<[string, Record<string, string>, FormFault[]]>([
  ['an empty form', {}, ['name-missing', 'email-wrong', 'password-short']],
  ['fourteen letters of password', aForm({ password: '12345678901234' }), ['password-short']],
  ['an address without a host', aForm({ email: 'siti@' }), ['email-wrong']],
  ['a name as long as a story', aForm({ name: 'a'.repeat(121) }), ['name-long']],
  ['a password as long as a story', aForm({ password: 'a'.repeat(201) }), ['password-long']],
])('%s is refused with every reason', (_name, form, faults) => {
  expect(parseNewAdmin(new URLSearchParams(form))).toEqual({ ok: false, error: faults });
});

function aForm(changes: Record<string, string>): Record<string, string> {
  return { name: 'Siti', email: 'siti@kantor.go.id', password: 'hujan bulan juni', ...changes };
}
