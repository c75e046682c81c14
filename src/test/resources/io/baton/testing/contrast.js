// Returns the texts on the page whose contrast is below WCAG AA: 4.5, or 3 for large text.
const channels = color => color.match(/[\d.]+/g).map(Number);
const over = (top, below) => {
  const alpha = top[3] ?? 1;
  return [0, 1, 2].map(i => top[i] * alpha + below[i] * (1 - alpha));
};
const background = element => {
  const layers = [];
  for (let e = element; e; e = e.parentElement) {
    layers.push(channels(getComputedStyle(e).backgroundColor));
  }
  return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
};
const luminance = rgb => {
  const [r, g, b] = rgb.map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
const low = (element, words, style) => {
  const below = background(element);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
  const found = contrast(over(channels(style.color), below), below);
  return found < (large ? 3 : 4.5) ? [`${words}: ${found.toFixed(2)}`] : [];
};
const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  && element.getBoundingClientRect().width > 1;
const ownText = element => [...element.childNodes]
  .filter(node => node.nodeType === Node.TEXT_NODE)
  .map(node => node.textContent.trim()).join(' ').trim();

return [...document.body.querySelectorAll('*')].filter(shown).flatMap(element => [
  ...ownText(element) ? low(element, ownText(element), getComputedStyle(element)) : [],
  ...element.placeholder ? low(element, element.placeholder, getComputedStyle(element, '::placeholder')) : [],
]);
