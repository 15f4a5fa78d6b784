/** @jsxImportSource react */
import { View } from '@react-pdf/renderer';
import type { Style } from '@react-pdf/types';
import { isAtFold } from '../imposition/card-places';
import { ink, type PageGeometry } from './page-geometry';

/** Shorter than the margin, so that no mark comes near a text. */
const length = 12;
const width = 0.5;

/** Draws the marks by which a sheet is folded: in the corners of each panel, along the edges that are folds. */
export function composeFoldMarks({ width: right, height: bottom }: PageGeometry, panel: number) {
  const mark = (place: Style) => (
    <View style={{ position: 'absolute', backgroundColor: ink, ...place }} />
  );
  const upright = { width, height: length };
  const level = { width: length, height: width };
  const { left } = isAtFold(panel);
  return (
    <>
      {left ? mark({ ...upright, top: 0, left: 0 }) : null}
      {left ? mark({ ...upright, top: bottom - length, left: 0 }) : null}
      {mark({ ...level, top: 0, left: 0 })}
      {mark({ ...level, top: 0, left: right - length })}
    </>
  );
}
