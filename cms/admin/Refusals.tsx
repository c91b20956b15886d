/** Every reason why something was not done, until the next try: a message that fades cannot be worked through. */
export function Refusals({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div role="alert" className="warta-refusals">
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
