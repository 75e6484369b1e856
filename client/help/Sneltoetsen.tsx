import '../styles/help.css'
import { Dialog } from '../ui/Dialog.tsx'
import { shortcuts } from './shortcuts.ts'

export function Sneltoetsen({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Sneltoetsen" wide onClose={onClose}>
      <p className="help__note">
        Alles wat een toets kan, kan ook met een knop of een menu. Op een Mac is Ctrl de toets Cmd.
      </p>
      <p className="help__note">
        Wat vraagt een melding, en waarom?{' '}
        <a href="/criteria" target="_blank" rel="noreferrer">
          Alle criteria uitgelegd<span className="visually-hidden"> (nieuw venster)</span>
        </a>
      </p>
      <div className="help">
        {shortcuts.map(group => (
          <section key={group.title}>
            <h3 className="help__heading">{group.title}</h3>
            <dl className="help__list">
              {group.keys.map(({ keys, does }) => (
                <div key={keys} className="help__row">
                  <dt>{does}</dt>
                  <dd>
                    <kbd>{keys}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
