import type { Payload } from 'payload';
import type { Role } from '../../src/contract/article-state.ts';

/** A person who has signed in. */
export interface Colleague {
  readonly id: string;
  readonly token: string;
}

/** A small office: two contributors, the editor of one section, the managing editor, an administrator. */
export interface Staff {
  readonly contributor: Colleague;
  readonly otherContributor: Colleague;
  /** Edits `economy` alone. */
  readonly editor: Colleague;
  readonly managingEditor: Colleague;
  readonly admin: Colleague;
  /** Ids of two sections, an author and a media center. */
  readonly economy: string;
  readonly sport: string;
  readonly author: string;
  readonly mediaCenter: string;
}

/** Hires the office into an empty newsroom; the people are invented. */
export async function hireStaff(payload: Payload): Promise<Staff> {
  const economy = await payload.create({ collection: 'sections', data: { name: 'Ekonomi' } });
  const sport = await payload.create({ collection: 'sections', data: { name: 'Olahraga' } });
  const author = await payload.create({ collection: 'authors', data: { name: 'Ratna Dewi' } });
  const mediaCenter = await payload.create({
    collection: 'units',
    data: { name: 'MC KAB CONTOH', kind: 'media-center' },
  });
  const hire = (name: string, roles: Role[], sections: string[] = []) =>
    signIn(payload, name, roles, sections);
  return {
    // The first account of an office is its administrator.
    admin: await hire('Admin', ['admin']),
    contributor: await hire('Kontributor', ['kontributor']),
    otherContributor: await hire('Kontributor Lain', ['kontributor']),
    editor: await hire('Redaktur', ['redaktur'], [economy.id]),
    managingEditor: await hire('Pelaksana', ['redaktur-pelaksana']),
    economy: economy.id,
    sport: sport.id,
    author: author.id,
    mediaCenter: mediaCenter.id,
  };
}

async function signIn(payload: Payload, name: string, roles: Role[], sections: string[]): Promise<Colleague> {
  const email = `${name.toLowerCase().replaceAll(' ', '-')}@contoh.test`;
  const password = 'kata-sandi-untuk-uji';
  const { id } = await payload.create({
    collection: 'users',
    data: { name, email, password, roles, sections },
  });
  const session = await payload.login({ collection: 'users', data: { email, password } });
  if (session.token === undefined) throw new Error(`${name} cannot sign in`);
  return { id, token: session.token };
}
