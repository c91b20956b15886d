/** A relation as Payload returns it: the document, its bare id when it was not filled in, or nothing. */
export type Relation<Row> = Row | string | number | null | undefined;

/** The related document; null when there is none, or when it is gone and only its id is left. */
export function filledRelation<Row extends object>(relation: Relation<Row>): Row | null {
  return typeof relation === 'object' ? relation : null;
}

/** The related documents that still exist, in the stored order. */
export function filledRelations<Row extends object>(
  relations: readonly Relation<Row>[] | null | undefined,
): readonly Row[] {
  return (relations ?? []).map(filledRelation).filter((row) => row !== null);
}

/** The id of a relation, filled in or not. */
export function relationId(relation: Relation<{ id?: string | number }>): string | null {
  const id = typeof relation === 'object' ? relation?.id : relation;
  return id === undefined ? null : String(id);
}
