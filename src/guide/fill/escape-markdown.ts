/** Makes text from data print as it is, whatever marks it holds. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~:]/g, '\\$&');
}
