import type { Equivalent } from './equivalent.ts';

export const probes: readonly Equivalent[] = [
  {
    file: 'src/core/probes/sizes.ts',
    code: "'mri'",
    mutant: '""',
    because: 'of a scan that is supposed only its class counts, and only an ultrasound is of another',
  },
  {
    file: 'src/core/probes/sizes.ts',
    code: 'view.current !== null',
    mutant: 'true',
    because:
      'an active or controlled lesion without a current value has a size problem, which is asked first',
  },
];
