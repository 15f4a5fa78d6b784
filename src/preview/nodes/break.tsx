import type { Renderer } from '../renderer';

export const lineBreak: Renderer<'break'> = () => <br />;
