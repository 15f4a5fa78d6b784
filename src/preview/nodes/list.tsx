import type { Renderer } from '../renderer';

export const list: Renderer<'list'> = ({ ordered, start, children }, { draw }) =>
  ordered ? <ol start={start}>{draw(children)}</ol> : <ul>{draw(children)}</ul>;
