import { Component, type ComponentChildren } from 'preact';

interface ErrorBoundaryProps {
  /** What to show in place of the part that failed. */
  instead(retry: () => void): ComponentChildren;
  children?: ComponentChildren;
}

/** Holds a failure within one part of the page, so that no error leaves it blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.instead(() => this.setState({ failed: false }));
  }
}
