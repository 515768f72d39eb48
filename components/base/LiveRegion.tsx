/** Speaks `message` politely each time it changes; shows nothing. Must be on the page before there is something to say. */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <p className="ek-unseen" role="status" aria-live="polite">
      {message}
    </p>
  );
}
