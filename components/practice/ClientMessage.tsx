import { Disclosure } from '../base/Disclosure';
import { sampleWriter } from '../../lib/samples/threads';
import type { SampleMessage, SampleThread } from '../../lib/samples/thread';
import { formatDate, tCount } from '../../lib/words';
import './ClientMessage.css';

/** The message to be answered, with what went before it folded away. */
export function ClientMessage({ sample }: { readonly sample: SampleThread }) {
  const earlier = sample.messages.slice(0, -1);
  const last = sample.messages.at(-1);
  return (
    <article className="ek-mail">
      <h2>{sample.subject}</h2>
      {earlier.length > 0 && (
        <Disclosure summary={tCount('practice_earlier', earlier.length)}>
          <ol>
            {earlier.map((message) => (
              <li key={message.at}>
                <Message sample={sample} message={message} />
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      {last && <Message sample={sample} message={last} />}
    </article>
  );
}

function Message({ sample, message }: { sample: SampleThread; message: SampleMessage }) {
  const sender = message.from === 'client' ? sample.client : sampleWriter;
  return (
    <section className="ek-mail-message">
      <p className="ek-mail-from">
        <strong>{sender.name}</strong>
        <time dateTime={message.at}>
          {formatDate(Date.parse(message.at), { weekday: 'short', day: 'numeric', month: 'short' })}
        </time>
      </p>
      {/* It scrolls where it is long, so that the reply beneath it is in sight; a keyboard must reach it to do so. */}
      <p className="ek-mail-text" lang="en" role="group" aria-label={sender.name} tabIndex={0}>
        {message.text}
      </p>
    </section>
  );
}
