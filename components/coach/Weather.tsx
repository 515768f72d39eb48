import {
  CircleCheck,
  CircleDashed,
  CloudLightning,
  CloudRain,
  CloudSun,
  type LucideIcon,
  Sun,
} from 'lucide-react';
import { Badge } from '../base/Badge';
import { Disclosure } from '../base/Disclosure';
import type { Ask, Weather as Reading } from '../../lib/tone/reading';
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
  const Icon = skies[weather.heat];
  return (
    <section className="ek-weather" data-heat={weather.heat} aria-label={t('panel_weather')}>
      <p className="ek-weather-sky">
        <Icon aria-hidden="true" />
        <span>
          <strong>{heatName(weather.heat)}</strong>
          <Heat level={weather.heat} />
        </span>
      </p>
      {weather.behaviours.length > 0 && (
        <ul className="ek-weather-sounds">
          {weather.behaviours.map((behaviour) => (
            <li key={behaviour}>
              <Badge>{behaviourName(behaviour)}</Badge>
            </li>
          ))}
        </ul>
      )}
      <WhatHelps weather={weather} />
      <Asks asks={weather.asks} message={message} />
    </section>
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

function WhatHelps({ weather }: { weather: Reading }) {
  if (weather.behaviours.length === 0) return null;
  return (
    <Disclosure level={3} summary={t('panel_whatHelps')}>
      <dl className="ek-weather-leads">
        {weather.behaviours.map((behaviour) => (
          <div key={behaviour}>
            <dt>{behaviourName(behaviour)}</dt>
            <dd>{behaviourLead(behaviour)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function Asks({ asks, message }: { asks: readonly Ask[]; message: string }) {
  if (asks.length === 0) return null;
  const answered = asks.filter((ask) => ask.answered).length;
  return (
    <Disclosure
      level={3}
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
