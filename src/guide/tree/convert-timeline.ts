import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Conversion } from './conversion';
import { convertPassage } from './convert-inlines';
import type { Timeline, TimelineEntry } from './nodes';
import { refuse } from './refuse';

/** Converts `:::timeline` with its `::day[words]{on="2026-05-18"}` lines. */
export function convertTimeline(node: ContainerDirective, conversion: Conversion): Timeline {
  return {
    type: 'timeline',
    children: node.children.map((child) => convertDay(child, conversion)),
  };
}

function convertDay(node: RootContent, conversion: Conversion): TimelineEntry {
  if (node.type !== 'leafDirective' || node.name !== 'day') return refuse(node);
  const day = node.attributes?.on;
  if (!day) return refuse(node);
  return {
    type: 'timelineEntry',
    day,
    written: conversion.writtenDay(day),
    isToday: node.attributes?.today !== undefined,
    children: convertPassage(node.children, conversion),
  };
}
