import type { BlankType } from '../../lib/tone/reading';

/** What is often written into a blank of this type. English: it goes into an English mail. */
export function suggestionsFor(type: BlankType, today: Date): readonly string[] {
  if (type === 'day') return nextWorkingDays(today);
  if (type === 'time') return ['10 am', 'noon', '3 pm', '5 pm', 'the end of the day'];
  if (type === 'hours') return ['one hour', 'two hours', 'half a day', 'one day'];
  if (type === 'owner') return ['I', 'we'];
  return [];
}

const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' });

/** The working days of the next seven; the first is called tomorrow when it is. */
function nextWorkingDays(today: Date): readonly string[] {
  return [1, 2, 3, 4, 5, 6].flatMap((ahead) => {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead);
    if (day.getDay() === 0 || day.getDay() === 6) return [];
    return ahead === 1 ? 'tomorrow' : weekday.format(day);
  });
}
