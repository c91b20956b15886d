/** Nothing, where Payload offers a way around the workflow: a public story is taken down with a reason, or not. */
export function NoButton() {
  return null;
}
