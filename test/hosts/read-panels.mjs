/* global document, getComputedStyle -- the function runs in the page */
/**
 * Reads every element inside the panels of the page. Given to the page as text, so it stands alone. `lengths` are
 * the properties that are given as multiples of the text's size.
 */
export function readPanels(lengths) {
  const properties = [
    'display position float order direction writing-mode flex-direction visibility opacity',
    'color background-color font-family font-weight font-style font-variant-numeric line-height',
    'letter-spacing word-spacing text-indent text-transform text-align text-decoration-line white-space',
    'overflow-wrap word-break hyphens list-style-type cursor box-sizing text-shadow',
    'border-top-width border-top-style border-top-color',
  ].flatMap((line) => line.split(' '));
  const round = (number) => Math.round(number * 1000) / 1000;

  const ownText = (element) =>
    [...element.childNodes]
      .filter(({ nodeType, data }) => nodeType === 3 && data.trim())
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect();
      });

  function isVisible(element, style) {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && style.visibility === 'visible' && Number(style.opacity) > 0.5;
  }

  /** In a column, what comes later stands lower. */
  function isBefore(element) {
    const former = element.previousElementSibling;
    const isInFlow = (each) => {
      const { position, float, display } = getComputedStyle(each);
      return (
        position !== 'absolute' && float === 'none' && !display.startsWith('inline') && display !== 'none'
      );
    };
    const column = ['block', 'list-item'].includes(
      getComputedStyle(element.parentElement ?? element).display,
    );
    if (!former || !column || !isInFlow(former) || !isInFlow(element)) return false;
    return element.getBoundingClientRect().top < former.getBoundingClientRect().top;
  }

  function read(element, { frame, hostSize }) {
    const style = getComputedStyle(element);
    const texts = element.closest('.visually-hidden, option') ? [] : ownText(element);
    const inside = texts.filter(({ width }) => width > 0);
    const { left, right } = frame.getBoundingClientRect();
    const cuts = !['visible', ''].includes(style.overflow) && !element.matches('.visually-hidden');
    const size = Number.parseFloat(style.fontSize);
    const value = (property) => {
      const given = style.getPropertyValue(property);
      const number = Number.parseFloat(given);
      if (lengths.includes(property) && number) return `${round(number / size)}em`;
      return given;
    };
    return {
      path: `${frame.getRootNode().host.localName} ${element.localName}.${element.className?.baseVal ?? element.className}`,
      style: {
        ...Object.fromEntries(properties.map((property) => [property, value(property)])),
        'font-size': `${round(size / hostSize)}em`,
      },
      visible: isVisible(element, style),
      clipped:
        cuts &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
      outside: inside.some((box) => box.left < left - 1 || box.right > right + 1),
      before: isBefore(element),
    };
  }

  function readWarning(root, hostSize) {
    const frame = root.querySelector('.frame');
    const style = getComputedStyle(frame);
    const sizes = [...root.querySelectorAll('.warning p, .warning li')].map((element) =>
      Number.parseFloat(getComputedStyle(element).fontSize),
    );
    return {
      border: `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`,
      textSize: sizes.length > 0 ? Math.min(...sizes) : hostSize,
      hostSize,
      text: root.querySelector('.content').textContent,
    };
  }

  const panels = [...document.querySelectorAll('[data-cell] > *')].filter(({ shadowRoot }) => shadowRoot);
  const hostSizeOf = (panel) => Number.parseFloat(getComputedStyle(panel).fontSize);
  const { fontFamily, fontSize, lineHeight, color, backgroundColor, letterSpacing } = getComputedStyle(
    panels[0],
  );
  return {
    host: { fontFamily, fontSize, lineHeight, color, backgroundColor, letterSpacing },
    elements: panels.flatMap((panel) => {
      const frame = panel.shadowRoot.querySelector('.frame');
      const hostSize = hostSizeOf(panel);
      return [...panel.shadowRoot.querySelectorAll('.frame, .frame *:not(slot)')].map((element) =>
        read(element, { frame, hostSize }),
      );
    }),
    warnings: panels
      .filter(({ localName }) => localName === 'boxed-warning')
      .map((panel) => readWarning(panel.shadowRoot, hostSizeOf(panel))),
  };
}
