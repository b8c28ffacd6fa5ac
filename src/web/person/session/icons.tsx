/** Signs of the player; the words beside them say the same. */
const paths = {
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.5l12 7.5-12 7.5z',
  hurt: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.3v.2',
  skip: 'M5 5.5l9.5 6.5L5 18.5zM19 5.5v13',
  repeat: 'M5 12a7 7 0 1 1 2 5M4.500 20.500V16.500H8.500',
  voice: 'M4 9.5v5h3.500l4.500 4v-13l-4.500 4zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  silent: 'M4 9.5v5h3.500l4.500 4v-13l-4.500 4zM16 9.500l5 5M21 9.500l-5 5',
  better: 'M12 19V5M6 11l6-6 6 6',
  same: 'M5 9h14M5 15h14',
  worse: 'M12 5v14M6 13l6 6 6-6',
} as const;
export type SignName = keyof typeof paths;

export function Sign({ name, size = 30 }: { readonly name: SignName; readonly size?: number }) {
  return (
    <svg
      width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width={name === 'pause' ? 3.5 : 2} stroke-linecap="round"
      stroke-linejoin="round" aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
