/** Lines on a field of 24 by 24; each says in shape what the words beside it say. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  phone: 'M6.5 3.5l3 .5 1.3 4-2 1.8a13 13 0 0 0 5.4 5.4l1.8-2 4 1.3.5 3a2 2 0 0 1-2 2.3A16 16 0 0 1 4.2 5.5a2 2 0 0 1 2.3-2z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17.3v.2',
  stop: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.3v.2',
  information: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v6M12 7.3v.2',
  home: 'M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z',
  more: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12h.1M12 12h.1M16 12h.1',
} as const;

export type IconName = keyof typeof paths;

/** Never without words beside it, so that a screen reader may pass it by. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
