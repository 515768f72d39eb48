import { ChartNoAxesColumn, PanelRight, Settings2, SquarePen } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { Tabs } from '../base/Tabs';
import { Toast } from '../base/Toast';
import { ClientsView } from './ClientsView';
import { MailView } from './MailView';
import type { PopupProps, Undoable } from './popup-props';
import './Popup.css';

/** The popup: the client of the mail in front, all clients, and the ways to the rest of Evenkeel. */
export function Popup(props: PopupProps) {
  const { state, actions } = props;
  const [tab, setTab] = useState<'mail' | 'clients'>('mail');
  const [done, setDone] = useState<Undoable | null>(null);
  const show = (next: 'mail' | 'clients') => {
    actions.choose(null);
    actions.searchFor('');
    setTab(next);
  };
  const undo = () => {
    void done?.undo?.();
    setDone(null);
  };
  return (
    <div className="popup">
      <header className="popup-header">
        <h1>{t('popup_title')}</h1>
        {props.onOpenPanel && (
          <Button
            size="small"
            look={state.report ? 'primary' : 'secondary'}
            icon={<PanelRight />}
            onClick={props.onOpenPanel}
          >
            {t('popup_openPanel')}
          </Button>
        )}
      </header>
      <main className="popup-main" aria-busy={!state.ready}>
        <p role="alert" className="popup-trouble">
          {state.trouble ? t('popup_trouble') : ''}
        </p>
        {state.ready && (
          <Tabs
            label={t('popup_tabs')}
            value={tab}
            onChange={show}
            tabs={[
              {
                value: 'mail',
                label: t('popup_tab_mail'),
                content: <MailView {...props} onDone={setDone} />,
              },
              {
                value: 'clients',
                label: t('popup_tab_clients'),
                content: <ClientsView {...props} onDone={setDone} />,
              },
            ]}
          />
        )}
      </main>
      <footer className="popup-footer">
        <nav aria-label={t('popup_links')}>
          <a href={props.links.summary} target="_blank" rel="noreferrer">
            <ChartNoAxesColumn aria-hidden="true" />
            {t('popup_week')}
          </a>
          <a href={props.links.practice} target="_blank" rel="noreferrer">
            <SquarePen aria-hidden="true" />
            {t('popup_practice')}
          </a>
          <a href={props.links.options} target="_blank" rel="noreferrer">
            <Settings2 aria-hidden="true" />
            {t('popup_options')}
          </a>
        </nav>
      </footer>
      <Toast
        message={done?.message ?? null}
        action={done?.undo ? { label: t('popup_undo'), onAction: undo } : null}
        closeLabel={t('popup_close')}
        onClose={() => setDone(null)}
      />
    </div>
  );
}
