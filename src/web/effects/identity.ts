import type { Settings } from '../../store/store.ts';

/** 128 random bits as 32 hexadecimal digits. Two devices never meet in one, so nobody has to hand them out. */
export const newId = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const deviceSetting = 'device';

/**
 * The id of this device in one person's store; made at the first call and kept with the settings, which no export carries.
 * Where the store refuses, the id lasts as long as the tab.
 */
export const deviceId = async (settings: Settings): Promise<string> => {
  const known = await settings.getSetting(deviceSetting);
  if (known.ok && typeof known.value === 'string') return known.value;
  const made = newId();
  await settings.putSetting(deviceSetting, made);
  return made;
};
