export function WorkflowButtons() {
  return null;
}
