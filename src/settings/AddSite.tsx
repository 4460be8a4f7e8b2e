import { useId, useState } from 'preact/hooks';
import type { Translate } from '../ui/translate';
import { siteFrom } from './site-from';

interface AddSiteProps {
  readonly t: Translate;
  readonly label: string;
  readonly button: string;
  /** Called within the click. */
  onAdd(site: string): void;
}

/** A field for the name or the address of a site. It stays filled, and says why, until what is typed names one. */
export function AddSite({ t, label, button, onAdd }: AddSiteProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFrom(typed);
    setWrong(site === null);
    if (site === null) return;
    setTyped('');
    onAdd(site);
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label for={id}>{label}</label>
      <div>
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          placeholder="careers.example.com"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
      <p class="wrong" id={`${id}-wrong`} role="alert">
        {isWrong && t('settingsNoSite')}
      </p>
    </form>
  );
}
