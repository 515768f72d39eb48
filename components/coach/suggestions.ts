import type { BlankType } from '../../lib/tone/reading';

/** What is often written into a blank of this type. English: it goes into an English mail. */
export function suggestionsFor(type: BlankType, today: Date): readonly string[] {
  if (type === 'day') return ['tomorrow', ...nextWorkingDays(today, 5)];
  if (type === 'time') return ['10 am', 'noon', '3 pm', '5 pm', 'the end of the day'];
  if (type === 'hours') return ['one hour', 'two hours', 'half a day', 'one day'];
  if (type === 'owner') return ['I', 'we'];
  return [];
}

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' });

function nextWorkingDays(today: Date, count: number): readonly string[] {
  const dayAfter = (by: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + by);
  return Array.from({ length: count + 4 }, (_, index) => dayAfter(index + 1))
    .filter((day) => day.getDay() !== 0 && day.getDay() !== 6)
    .slice(0, count)
    .map((day) => weekday.format(day));
}
