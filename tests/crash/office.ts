import sharp from 'sharp';
import { memberOf, PASSWORD, signIn, signInAsFirstAdmin, type NewsroomClient } from '../newsroom-client.ts';
import type { PortalProcess } from './portal-process.ts';

/** Who works in the newsroom under test, and what every story is filed under. */
export interface Office {
  readonly writers: readonly NewsroomClient[];
  readonly section: string;
  readonly author: string;
  /** A photo as an editor uploads it. */
  readonly photo: Uint8Array<ArrayBuffer>;
}

/** What of an office is there to go on with. */
export type OfficeState = Pick<Office, 'section' | 'author'>;

/** Hires the office of a new portal through the doors that an operator and an administrator use. */
export async function hireOffice(url: string, portal: PortalProcess, writers: number): Promise<OfficeState> {
  const admin = await signInAsFirstAdmin({ url, printed: portal.printed });
  const make = async (collection: string, data: object): Promise<string> => {
    const { status, body } = await admin.ask('POST', `/api/${collection}`, data);
    if (status !== 201) throw new Error(`${collection}: ${status} ${JSON.stringify(body)}`);
    return String(memberOf(body, 'doc', 'id'));
  };
  for (let writer = 0; writer < writers; writer += 1)
    await make('users', {
      name: `Penulis ${writer}`,
      email: emailOf(writer),
      password: PASSWORD,
      roles: ['jurnalis', 'redaktur-pelaksana', 'admin'],
    });
  // The sweep of the pictures trusts no database that knows none.
  const file = new File([await aPhoto()], 'kantor.jpg', { type: 'image/jpeg' });
  await admin.upload('/api/media', file, { alt: 'Kantor' });
  // Every new portal has its sections.
  const sections = await admin.ask('GET', '/api/sections?limit=1&depth=0&where[name][equals]=Nusantara');
  return {
    section: String(memberOf(sections.body, 'docs', '0', 'id')),
    author: await make('authors', { name: 'Ratna Dewi', slug: 'ratna-dewi' }),
  };
}

/** Signs the office in; a session outlives a restart of the portal. */
export async function openOffice(url: string, state: OfficeState, writers: number): Promise<Office> {
  const clients: NewsroomClient[] = [];
  for (let writer = 0; writer < writers; writer += 1) clients.push(await signIn({ url }, emailOf(writer)));
  return { ...state, writers: clients, photo: await aPhoto() };
}

async function aPhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const create = { width: 700, height: 400, channels: 3, background: '#375a7f' } as const;
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

function emailOf(writer: number): string {
  return `penulis-${writer}@contoh.go.id`;
}
