import type { EngineArticle } from '../contract/engine-article.ts';

/** A village-fund story; the place and the people are invented. */
export function anEngineArticle(changes: Partial<EngineArticle> = {}): EngineArticle {
  return {
    id: 'story-1',
    number: 1,
    title: 'Desa Sukamaju Terima Dana Insentif',
    lead: 'Desa Sukamaju menerima dana insentif dari pemerintah kabupaten.',
    body: 'Dana insentif dipakai untuk posyandu dan jalan desa.\nWarga menyambut bantuan itu.',
    names: ['Ratna Dewi'],
    topics: ['Dana Desa'],
    sectionId: 'nusantara',
    unitId: null,
    topicIds: ['dana-desa'],
    regionIds: [],
    relatable: true,
    publishedAtMs: Date.UTC(2024, 7, 7, 14, 18),
    slug: 'desa-sukamaju-terima-dana-insentif',
    zone: 'WIB',
    dateOnly: false,
    pinned: [],
    blocked: [],
    ...changes,
  };
}
