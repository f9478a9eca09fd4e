/** A skip link moves the focus itself: an address with a fragment would be one more visit for the router. */
export function skipToContent(root: Document): void {
  root.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-skip]') : null;
      const target = link && root.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
      if (!target) return;
      event.preventDefault();
      event.stopPropagation();
      target.focus();
    },
    { capture: true },
  );
}
