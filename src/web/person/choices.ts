import type { RegionKey } from '../../content/words/keys.ts';
import { regionKeys } from '../../content/words/keys.ts';
import type { Settings } from '../../store/store.ts';

export const themes = ['device', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What a person has chosen on this device. Not facts: the last choice counts. */
export interface Choices {
  readonly theme: Theme;
  /** Decides the emergency number. Never guessed. */
  readonly region: RegionKey;
  /** Epoch milliseconds of the last copy, or null. */
  readonly copySavedAt: number | null;
}
export type Choose = <Name extends keyof Choices>(name: Name, value: Choices[Name]) => void;

export const defaultChoices: Choices = { theme: 'device', region: 'unknown', copySavedAt: null };

/** Reads the choices; what was never chosen, or cannot be read, is as if it had not been. */
export const readChoices = async (settings: Settings): Promise<Choices> => {
  const [theme, region, copySavedAt] = await Promise.all(['theme', 'region', 'copySavedAt'].map(async (name) => {
    const read = await settings.getSetting(name);
    return read.ok ? read.value : undefined;
  }));
  return {
    theme: themes.find((each) => each === theme) ?? defaultChoices.theme,
    region: regionKeys.find((each) => each === region) ?? defaultChoices.region,
    copySavedAt: typeof copySavedAt === 'number' ? copySavedAt : null,
  };
};

export const showTheme = (theme: Theme, on: HTMLElement): void => {
  if (theme === 'device') delete on.dataset['theme'];
  else on.dataset['theme'] = theme;
};
