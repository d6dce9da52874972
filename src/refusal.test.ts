// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { ehrError } from './ehr/index.ts';
import { showRefusal } from './refusal.ts';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"><p>Opening the chart</p></div>';
  root = document.getElementById('root') ?? document.body;
});

const heading = () => root.querySelector('h1')?.textContent;

describe('a refusal', () => {
  test('replaces what stood there with what happened, and is announced', () => {
    showRefusal(root, ehrError('auth', 'token endpoint: HTTP 400', 'The sign-in has expired.'));
    expect(root.querySelector('main > [role=alert]')?.textContent).toContain('The sign-in has expired.');
    expect(root.textContent).not.toContain('Opening the chart');
    expect(heading()).toBe('This chart cannot be opened here');
    expect(root.querySelector('ol')).toBeNull();
  });

  test('keeps the technical detail one step away', () => {
    showRefusal(root, ehrError('config', 'config.json: issuers[0].iss: is missing'));
    const details = root.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('config: config.json: issuers[0].iss: is missing');
  });

  test('of an app that was not launched says how to open it', () => {
    showRefusal(root, ehrError('launch', 'opened without a launch'));
    expect(heading()).toBe('Open this app from a patient’s chart');
    expect(root.querySelectorAll('li')).toHaveLength(3);
  });

  test('names whom to ask where the site says so', () => {
    showRefusal(root, { ...ehrError('network', 'x'), contact: 'IT service desk, 1234' });
    expect(root.textContent).toContain('Help: IT service desk, 1234');
  });

  test('shows words from outside as text', () => {
    showRefusal(root, ehrError('auth', 'x', 'It says: “<img src=x onerror=alert(1)>”.'));
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x');
  });
});
