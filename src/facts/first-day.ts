import type { Day } from '../types';

/**
 * The first day a guide can speak for: on earlier days some fact that every guide prints had not begun, or
 * its value of that time was not looked up.
 */
export const firstDay: Day = '2025-01-01';
