import { useMemo } from 'preact/hooks';
import { movementsOf, poses } from '../../content/poses.ts';
import { drawFigure, viewBoxOf, type Part } from '../../motion/figure.ts';
import { unionOf } from '../../motion/outline.ts';
import type { PoseId } from '../../protocol/catalogue.ts';
import './figure.css';

export interface FigureProps {
  readonly pose: PoseId;
  /** Which hold of the repetition, counted from 0: the first shows the cat, the second the cow. */
  readonly movement?: number;
}

/** The drawing of a position. A name without a drawing shows nothing: a missing picture must not stop a session. */
export function Figure({ pose, movement = 0 }: FigureProps) {
  const scene = useMemo(() => sceneOf(pose, movement), [pose, movement]);
  if (!scene) return null;
  return (
    // An img element cannot take the colors of the page; an inline drawing needs the role.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg class="figure" role="img" aria-label={scene.caption} viewBox={scene.viewBox} preserveAspectRatio="xMidYMax meet">
      {scene.parts.map((part, index) => <path key={index} {...pathProps(part)} />)}
    </svg>
  );
}

/** All pictures of one repetition share a frame, so that the person does not jump between them. */
function sceneOf(pose: PoseId, movement: number) {
  const movements = movementsOf(pose);
  const shown = poses.get(movements[movement % movements.length] ?? movements[0]);
  const repetition = movements.flatMap((name) => poses.get(name) ?? []);
  if (!shown) return undefined;
  const viewBox = viewBoxOf(unionOf(repetition.map((entry) => drawFigure(entry).box)));
  return { caption: shown.caption, viewBox, parts: drawFigure(shown).parts };
}

const pathProps = ({ d, role, strokeWidth }: Part) => ({
  d,
  class: strokeWidth === undefined ? `figure-${role}` : `figure-${role} figure-line`,
  'stroke-width': strokeWidth ?? edgeWidth,
});
const edgeWidth = 5;
