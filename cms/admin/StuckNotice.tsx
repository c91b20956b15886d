import type { Payload } from 'payload';
import { STUCK_DELIVERY, type StuckDelivery } from '../../src/contract/stuck-delivery.ts';
import { hasRole, type Person } from '../access/roles.ts';
import { receiverNames, stuckNotice as t } from '../i18n/id/dashboard.ts';

/** Stories named in the notice; the log names all. */
const MOST_NAMED = 10;

interface Props {
  readonly payload: Payload;
  readonly user: Person | null;
}

/** Tells whoever answers for the portal that something published does not get where it should; nothing otherwise. */
export async function StuckNotice({ payload, user }: Props) {
  const { receivers, articles } = readStuck();
  if (!hasRole(user, 'redaktur-pelaksana', 'admin') || receivers.length + articles.length === 0) return null;
  const named = articles.slice(0, MOST_NAMED);
  const headlines = await findHeadlines(payload, named);
  const names = new Intl.ListFormat('id').format(receivers.map((name) => receiverNames[name] ?? name));
  return (
    <section className="warta-stuck" aria-labelledby="warta-stuck">
      <h2 id="warta-stuck">{t.title}</h2>
      {receivers.length > 0 && <p>{`${t.receivers(names)} ${t.receiversToDo}`}</p>}
      {articles.length > 0 && (
        <>
          <p>{t.stories}</p>
          <ul>
            {named.map((id) => (
              <li key={id}>
                <a href={`/admin/collections/articles/${id}`}>{headlines.get(id) ?? id}</a>
              </li>
            ))}
            {articles.length > named.length && <li>{t.more(articles.length - named.length)}</li>}
          </ul>
          <p>{t.storiesToDo}</p>
        </>
      )}
    </section>
  );
}

function readStuck(): StuckDelivery {
  const read: unknown = Reflect.get(globalThis, STUCK_DELIVERY);
  if (typeof read !== 'function') return { receivers: [], articles: [] };
  return (read as () => StuckDelivery)(); // the server puts it there, and nobody else
}

/** A story that cannot be read is perhaps why it is named here: the dashboard shows its id then. */
async function findHeadlines(payload: Payload, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  try {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { id: { in: [...ids] } },
      limit: ids.length,
      depth: 0,
      pagination: false,
      select: { headline: true },
    });
    return new Map(docs.map(({ id, headline }) => [id, headline]));
  } catch {
    return new Map();
  }
}
