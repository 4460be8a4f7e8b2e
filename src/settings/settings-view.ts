import type { BackupTrouble } from '../core/backup';
import type { Presets, Settings } from '../core/settings';
import type { SwitchChange } from '../core/tips-here';
import type { SitesAccess } from '../sites/grants';
import type { RestorePlan, StoredCounts, TakeBack } from '../storage/everything';
import type { SettingsPlace } from '../storage/settings';

/** All that the settings page shows. */
export interface SettingsView {
  readonly settings: Settings;
  readonly presets: Presets;
  readonly place: SettingsPlace;
  /** Tips are paused at this moment. */
  readonly paused: boolean;
  /** The person's own; those of the organisation are among the presets. */
  readonly offSites: readonly string[];
  readonly access: SitesAccess;
  readonly counts: StoredCounts;
  /** The key that moves focus into the card, as the browser writes it; empty where it has none, null where there are no keys. */
  readonly key: string | null;
  readonly browser: 'chromium' | 'firefox';
  readonly version: string;
}

/** What the settings page can do. Each rejects when the browser does not store it. */
export interface SettingsActions {
  /** `site` is the host name that it is about. */
  onSwitch(change: SwitchChange, site?: string): Promise<void>;
  onChange(change: Partial<Settings>): Promise<void>;
  /** Called within the click, as permission requests must be; resolves to false when the person or the browser said no. */
  onAllow(origins: readonly string[]): Promise<boolean>;
  onGiveBack(origins: readonly string[]): Promise<boolean>;
  /** Called within the click; resolves to false when it was refused. */
  onLinkedIn(): Promise<boolean>;
  /** Hands a file over; false: without the saved listings, which the browser did not give. */
  onExport(): Promise<boolean>;
  onPlan(text: string): Promise<RestorePlan | BackupTrouble>;
  onRestore(plan: RestorePlan): Promise<TakeBack>;
  onDelete(): Promise<TakeBack>;
  onTakeBack(before: TakeBack): Promise<void>;
  /** Opens the browser's own page for keys. */
  onKey(): Promise<void>;
}
