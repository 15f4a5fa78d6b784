import type { Renderer } from '../renderer';

export const text: Renderer<'text'> = ({ value }) => value;
