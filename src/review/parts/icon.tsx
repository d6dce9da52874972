import type { ReactElement } from 'react';

/** Each meaning has its own outline, so that none rests on colour. */
const SHAPES = {
  emergency: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
      <path d="M12 7v6M12 16.5v.5" />
    </>
  ),
  intervention: (
    <>
      <path d="M12 2 22 12 12 22 2 12z" />
      <path d="m9 8.5 4 3.5-4 3.5" />
    </>
  ),
  'medical-therapy': (
    <>
      <rect x="2" y="7" width="20" height="10" rx="5" />
      <path d="M12 7v10" />
    </>
  ),
  surveillance: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 6v6l4 2.5" />
    </>
  ),
  'insufficient-data': (
    <>
      <circle cx="12" cy="12" r="10" strokeDasharray="3.5 2.8" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.6v.4" />
    </>
  ),
  stop: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
      <path d="M7 12h10" />
    </>
  ),
  caution: (
    <>
      <path d="M12 3 22 21H2z" />
      <path d="M12 10v4.5M12 17.5v.3" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 11v6M12 7v.3" />
    </>
  ),
  gap: <path d="M9 3H3v18h6M15 3h6v18h-6M12 8v3M12 15v1" strokeDasharray="4 2.4" />,
  done: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="m7.5 12.5 3 3 6-7" />
    </>
  ),
};

export type IconName = keyof typeof SHAPES;

/** Decoration beside words that say the same. */
export function Icon({ name }: { name: IconName }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
