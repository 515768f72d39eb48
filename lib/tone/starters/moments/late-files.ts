import type { MomentStarters } from '../starters';

/** You are waiting for something from the client and a date is starting to wobble. */
export const lateFiles: MomentStarters = {
  moment: 'late-files',
  useWhen: 'You are waiting for something from the client and a date is starting to wobble.',
  leaveOut: 'The number of reminders, "still", "as I mentioned", and whose delay it is.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['date', 'vision'],
      paragraphs: [
        "I don't have «item: the files» yet. Could you send them by «day», «time», so that «item: the delivery» stays on course for «day: delivery day»?",
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['recommend', 'plan', 'date', 'invite', 'vision'],
      paragraphs: [
        'The next step on «item: the project» is ready to start, and the one piece it waits for is «item: the files».',
        "I need «hours: working time» with them. If they are here by «day», «time», I'll send you «item: the delivery» on «day: delivery day», in good time for «reason: what it serves». If that is tight at your end, I recommend starting with «item: the smallest part» and adding the rest by «day: second day».",
        'Which of the two works better for you? This is the place to drop them: «link».',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['date', 'vision'],
      paragraphs: [
        'Ready to start on «item: the project». Could you drop «item: the files» here by «time», so it goes out on «day: delivery day»?',
      ],
    },
  ],
};
