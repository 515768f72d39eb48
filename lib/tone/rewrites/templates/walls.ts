import { of, type Template } from './template';

/** Whole sentences in place of a bare no: what is possible. */
export const walls: readonly Template[] = [
  ...of(undefined, {
    short: 'What {I} can do is «item: what is possible».',
    warm: '{I} would like to find a way that suits you; would «item: what is possible» help?',
    firm: 'As a way forward {I} suggest «item: what is possible», by «day».',
  }),
];
