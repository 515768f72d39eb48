import { FamilyMark } from '../base/FamilyMark';
import { type Family, families } from '../../lib/tone/families';
import type { Needles as Values } from '../../lib/tone/reading';
import { formatNumber } from '../../lib/words';
import { needleName } from './names';
import './Needles.css';

/** The four directions the draft pulls in, 0 to 10 each, as bars with numbers. */
export function Needles({ values }: { readonly values: Values }) {
  return (
    <dl className="ek-needles">
      {order.map((family) => (
        <Needle key={family} family={family} value={values[families[family].needle]} />
      ))}
    </dl>
  );
}

const order: readonly Family[] = ['fight', 'blame', 'flee', 'lead'];

function Needle({ family, value }: { family: Family; value: number }) {
  const shown = Math.min(10, Math.max(0, value));
  return (
    <div className="ek-needle" data-family={family}>
      <dt>
        <FamilyMark family={family} />
        {needleName(families[family].needle)}
      </dt>
      <dd>{formatNumber(shown, { maximumFractionDigits: 1 })}</dd>
      <span className="ek-needle-bar" aria-hidden="true">
        <span style={{ inlineSize: `${shown * 10}%` }} />
      </span>
    </div>
  );
}
