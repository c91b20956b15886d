import type { MovableArticle, MoveRequest, Mover } from './plan-move.ts';

/** A complete story of the section "nasional", written by its contributor. */
export function aMovableArticle(changes: Partial<MovableArticle> = {}): MovableArticle {
  return {
    state: 'draf',
    owner: 'kontributor-1',
    sectionId: 'nasional',
    headline: 'Gampong Terima Dana Insentif',
    hasBody: true,
    hasByline: true,
    withdrawnBy: null,
    ...changes,
  };
}

/** The contributor who owns the story. */
export function aMover(changes: Partial<Mover> = {}): Mover {
  return { id: 'kontributor-1', writes: true, editsSections: [], editsAll: false, ...changes };
}

/** A redaktur of the section "nasional". */
export function aRedaktur(changes: Partial<Mover> = {}): Mover {
  return aMover({ id: 'redaktur-1', editsSections: ['nasional'], ...changes });
}

/** The managing editor. */
export function aManagingEditor(changes: Partial<Mover> = {}): Mover {
  return aMover({ id: 'redpel-1', editsAll: true, ...changes });
}

/** A request to hand a story in. */
export function aMoveRequest(changes: Partial<MoveRequest> = {}): MoveRequest {
  return { move: 'ajukan', reason: '', scheduledFor: null, note: null, ...changes };
}
