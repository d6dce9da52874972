// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { FaultFence } from './fault-fence.tsx';

afterEach(() => vi.restoreAllMocks());

test('a part that fails is replaced by the sentence that says so', () => {
  // React reports the caught fault on the console as well.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const Failing = () => {
    throw new Error('a fault');
  };
  render(
    <FaultFence instead="Do not rely on this.">
      half a recommendation <Failing />
    </FaultFence>,
  );
  expect(screen.getByText('Do not rely on this.')).toBeTruthy();
  expect(screen.queryByText(/half a recommendation/)).toBeNull();
});
