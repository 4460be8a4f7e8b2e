import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** It stands as it is and cannot be changed, but it can be reached and read. */
  readonly isLocked?: boolean;
  /** What it does, and who locked it. */
  readonly children?: ComponentChildren;
  onSwitch(on: boolean): void;
}

/** A switch with its name and what it does. It shows what holds: a change that is refused leaves it as it was. */
export function Switch({ label, on, isLocked = false, children, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-disabled={isLocked}
        aria-describedby={id}
        onClick={() => {
          if (!isLocked) onSwitch(!on);
        }}
      >
        <span class="track" aria-hidden="true" />
        <span>{label}</span>
      </button>
      <div class="note" id={id}>
        {children}
      </div>
    </div>
  );
}
