/** A table, as wide as the other marks of the toolbar. */
export function TableIcon() {
  return (
    <svg
      className="icon"
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      aria-hidden
    >
      <path d="M4 4.5h12v11H4zM4 8.2h12M4 11.8h12M8 8.2v7.3M12 8.2v7.3" />
    </svg>
  );
}
