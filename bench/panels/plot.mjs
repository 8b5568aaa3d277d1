// Plots as SVG files: legible on light and on dark pages, without script and without a library.
const COLOURS = ['#55626f', '#16202b', '#0b5cad', '#7a3fa0', '#0a6b3d', '#96400b', '#b3123c'];
const WIDTH = 720;
const escape = (text) => `${text}`.replace(/[&<"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const frame = (title, height, body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="sans-serif" font-size="13" fill="#16202b">
<title>${escape(title)}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="16" y="26" font-size="15" font-weight="600">${escape(title)}</text>
${body.join('\n')}
</svg>
`;

const text = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(2));

/** @param bars title, median and spread of each */
export function barPlot(title, bars) {
  const left = 250;
  const largest = Math.max(...bars.map(({ median, spread }) => median + spread));
  const scale = (WIDTH - left - 80) / largest;
  const rows = bars.flatMap(({ title: name, median, spread, isOurs }, index) => {
    const y = 44 + index * 28;
    const middle = y + 10;
    const [low, high] = [median - spread, median + spread].map((value) => left + value * scale);
    return [
      `<text x="${left - 10}" y="${y + 15}" text-anchor="end"${isOurs ? ' font-weight="600"' : ''}>${escape(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${(median * scale).toFixed(1)}" height="20" fill="${isOurs ? '#0b5cad' : '#a9b5c1'}"/>`,
      `<path d="M${low.toFixed(1)} ${middle}H${high.toFixed(1)}M${low.toFixed(1)} ${middle - 4}v8M${high.toFixed(1)} ${middle - 4}v8" stroke="#16202b" fill="none"/>`,
      `<text x="${(high + 8).toFixed(1)}" y="${y + 15}">${text(median)}</text>`,
    ];
  });
  return frame(title, 56 + bars.length * 28, rows);
}

/** Both axes are logarithmic. @param lines title and points, each `[x, y]`, of each */
export function linePlot(title, lines) {
  const box = { left: 60, top: 44, width: 420, height: 280 };
  const all = lines.flatMap(({ points }) => points);
  const range = (index) =>
    [0, 1].map((end) => Math[end ? 'max' : 'min'](...all.map((point) => point[index])));
  const place =
    ([low, high], from, size) =>
    (value) =>
      from + (Math.log(value / low) / Math.log(high / low)) * size;
  const [lowest, highest] = range(1);
  const decades = [10 ** Math.floor(Math.log10(lowest)), 10 ** Math.ceil(Math.log10(highest))];
  const x = place(range(0), box.left, box.width);
  const y = place(decades, box.top + box.height, -box.height);
  const grid = [];
  for (let value = decades[0]; value <= decades[1]; value *= 10)
    grid.push(
      `<path d="M${box.left} ${y(value).toFixed(1)}h${box.width}" stroke="#dbe1e7"/>`,
      `<text x="${box.left - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value.toLocaleString('en')}</text>`,
    );
  for (const value of new Set(all.map(([first]) => first)))
    grid.push(
      `<text x="${x(value).toFixed(1)}" y="${box.top + box.height + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    );
  const drawn = lines.flatMap(({ title: name, points, isOurs }, index) => {
    const path = points.map(([px, py], at) => `${at ? 'L' : 'M'}${x(px).toFixed(1)} ${y(py).toFixed(1)}`);
    const colour = COLOURS[index % COLOURS.length];
    const width = isOurs ? 3 : 1.5;
    const at = box.top + 14 + index * 22;
    return [
      `<path d="${path.join('')}" stroke="${colour}" stroke-width="${width}" fill="none"/>`,
      `<path d="M${box.left + box.width + 20} ${at - 4}h18" stroke="${colour}" stroke-width="${width}"/>`,
      `<text x="${box.left + box.width + 44}" y="${at}"${isOurs ? ' font-weight="600"' : ''}>${escape(name)}</text>`,
    ];
  });
  return frame(title, box.top + box.height + 36, [...grid, ...drawn]);
}
