import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  delete window.Alongside;
  vi.resetModules();
});

afterEach(() => document.body.replaceChildren());

it('offers the views a time zone and the flash', async () => {
  await import('../src/alongside');
  expect(window.Alongside?.timeZone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');
  document.body.innerHTML = '<p>x</p>';
  window.Alongside?.flash(document.body.firstElementChild as Element, 'owner');
  expect(document.body.firstElementChild?.className).toBe('changed by-owner al-flash');
});

it('listens once, however often it is loaded', async () => {
  const listen = vi.spyOn(document, 'addEventListener');
  await import('../src/alongside');
  const first = listen.mock.calls.length;
  expect(first).toBeGreaterThan(0);
  vi.resetModules();
  await import('../src/alongside');
  expect(listen.mock.calls.length).toBe(first);
});

it('falls back to UTC where the browser tells no zone', async () => {
  const { timeZone } = await import('../src/time-zone');
  vi.spyOn(Intl, 'DateTimeFormat').mockReturnValue({ resolvedOptions: () => ({}) } as unknown as Intl.DateTimeFormat);
  expect(timeZone()).toBe('UTC');
});

it('moves the focus by the skip link without changing the address', async () => {
  await import('../src/alongside');
  document.body.innerHTML = '<a data-skip href="#main">Skip</a><main id="main" tabindex="-1"></main>';
  const before = location.href;
  document.querySelector('a')?.click();
  expect(document.activeElement?.id).toBe('main');
  expect(location.href).toBe(before);
});
