import {
  CircleCheck,
  CircleDashed,
  CloudLightning,
  CloudRain,
  CloudSun,
  type LucideIcon,
  Sun,
} from 'lucide-react';
import { Disclosure } from '../base/Disclosure';
import type { Ask, Behaviour, Weather as Reading } from '../../lib/tone/reading';
import { slice } from '../../lib/tone/span';
import { t, tCount } from '../../lib/words';
import { behaviourLead, behaviourName, heatName } from './names';
import './Weather.css';

export interface WeatherProps {
  readonly weather: Reading;
  /** The client's message the asks point into. */
  readonly message: string;
}

/** What the client wrote, as weather: of the message, never of the person. */
export function Weather({ weather, message }: WeatherProps) {
  return (
    <div className="ek-weather" data-heat={weather.heat}>
      {weather.behaviours.length === 0 ? (
        <p className="ek-weather-calm">
          <Sky heat={weather.heat} />
        </p>
      ) : (
        <Disclosure level={2} summary={<Sky heat={weather.heat} />}>
          <WhatHelps behaviours={weather.behaviours} />
        </Disclosure>
      )}
      {weather.behaviours.length > 0 && (
        <p className="ek-weather-sounds">{weather.behaviours.map(behaviourName).join('\u00a0· ')}</p>
      )}
      <Asks asks={weather.asks} message={message} />
    </div>
  );
}

function Sky({ heat }: { heat: Reading['heat'] }) {
  const Icon = skies[heat];
  return (
    <span className="ek-weather-sky">
      <Icon aria-hidden="true" />
      <strong>{heatName(heat)}</strong>
      <Heat level={heat} />
    </span>
  );
}

const skies: readonly [LucideIcon, LucideIcon, LucideIcon, LucideIcon] = [
  Sun,
  CloudSun,
  CloudRain,
  CloudLightning,
];

/** Three steps of heat, told by how many are full. The word beside it says the same. */
function Heat({ level }: { level: number }) {
  return (
    <span className="ek-heat" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <span key={step} data-full={step <= level || undefined} />
      ))}
    </span>
  );
}

function WhatHelps({ behaviours }: { behaviours: readonly Behaviour[] }) {
  return (
    <dl className="ek-weather-leads">
      {behaviours.map((behaviour) => (
        <div key={behaviour}>
          <dt>{behaviourName(behaviour)}</dt>
          <dd>{behaviourLead(behaviour)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Asks({ asks, message }: { asks: readonly Ask[]; message: string }) {
  if (asks.length === 0) return null;
  const answered = asks.filter((ask) => ask.answered).length;
  return (
    <Disclosure
      level={2}
      summary={tCount('panel_asks', asks.length)}
      aside={t('panel_asksAnswered', answered, asks.length)}
    >
      <ol className="ek-asks">
        {asks.map((ask) => (
          <li key={ask.start} data-answered={ask.answered || undefined}>
            {ask.answered ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            <span>
              {slice(message, ask).trim()}
              <small>{t(ask.answered ? 'panel_answered' : 'panel_notYet')}</small>
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
