import { plus, type Point } from '../../motion/point.ts';
import type { Landmarks, Prop } from '../../motion/pose.ts';

/** The same body higher above the floor. */
export function raised(body: Landmarks, height: number): Landmarks {
  const up = (point: Point): Point => plus(point, [0, height]);
  return {
    hip: up(body.hip), knee: up(body.knee), ankle: up(body.ankle), heel: up(body.heel), toe: up(body.toe),
    shoulder: up(body.shoulder), elbow: up(body.elbow), wrist: up(body.wrist), fingertip: up(body.fingertip),
    ear: up(body.ear), nose: up(body.nose),
  };
}

/** Lines such as pillows, as much higher; what stands on the floor stays. */
export const raisedProps = (props: readonly Prop[], height: number): readonly Prop[] =>
  props.map((prop) => (prop.shape === 'line' ? { ...prop, points: prop.points.map((point) => plus(point, [0, height])) } : prop));
