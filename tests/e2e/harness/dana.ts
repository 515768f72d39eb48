/** The client of the sample mailbox, as the book keeps her; plain data, for it goes into the worker. */
export const dana = {
  id: 'dana',
  name: 'Dana Whitlock',
  addresses: ['dana@whitlockinteriors.example'],
  domain: null,
  paused: false,
  dismissed: { rules: [], codes: [] },
  notes: [],
  createdAt: 1,
  updatedAt: 1,
};
