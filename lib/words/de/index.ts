import brake from './brake.json';
import card from './card.json';
import common from './common.json';
import options from './options.json';
import panel from './panel.json';
import popup from './popup.json';
import practice from './practice.json';
import selfCheck from './self-check.json';
import summary from './summary.json';
import welcome from './welcome.json';

export default {
  ...common,
  ...brake,
  ...card,
  ...panel,
  ...popup,
  ...selfCheck,
  ...summary,
  ...practice,
  ...options,
  ...welcome,
};
