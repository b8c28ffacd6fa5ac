import type { SiteFile } from './site.ts';

/**
 * The headers of every answer. Nothing loads but the product's own files, nothing is sent to any other origin,
 * no other site can frame the pages, and text becomes markup or script nowhere.
 * Inline styles and scripts are allowed by their hash alone. `blob:` is for sound that the page itself mixed.
 */
export const securityHeaders = (inline: SiteFile['inlineHashes']): readonly (readonly [string, string])[] => [
  ['content-security-policy', policy(inline)],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', [...unused.map((name) => `${name}=()`), ...used.map((name) => `${name}=(self)`)].join(', ')],
];

const used = ['autoplay', 'screen-wake-lock'];
const unused = [
  'accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi',
  'payment', 'serial', 'usb', 'xr-spatial-tracking',
];

const policy = (inline: SiteFile['inlineHashes']): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...(inline?.scripts ?? [])].join(' '),
    ["style-src 'self'", ...(inline?.styles ?? [])].join(' '),
    "connect-src 'self'",
    "img-src 'self' data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types backspace',
  ].join('; ');
