import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { PoseId } from '../../protocol/catalogue.ts';
import { Figure } from './figure.tsx';

const drawn = (pose: string, movement?: number) =>
  render(movement === undefined ? <Figure pose={pose as PoseId} /> : <Figure pose={pose as PoseId} movement={movement} />);
const viewBox = (svg: string) => /viewBox="([^"]+)"/.exec(svg)?.[1];

describe('Figure', () => {
  it('is one picture with a name for a screen reader', () => {
    const svg = drawn('child_pose');
    expect(svg).toMatch(/^<svg[^>]* role="img"[^>]* aria-label="Hips back on the heels/);
    expect(svg).toContain('class="figure-trousers-far"');
    expect(svg).not.toContain('style=');
  });

  it('shows the cat, then the cow, in the same frame, then the cat again', () => {
    expect(drawn('cat_cow', 0)).toContain('back round');
    expect(drawn('cat_cow', 1)).toContain('belly low');
    expect(viewBox(drawn('cat_cow', 1))).toBe(viewBox(drawn('cat_cow', 0)));
    expect(drawn('cat_cow', 2)).toBe(drawn('cat_cow'));
  });

  it('shows nothing for a name that has no drawing', () => expect(drawn('somersault')).toBe(''));
});
