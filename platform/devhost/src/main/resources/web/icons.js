// Main UI's icons, drawn with the signs of Font Awesome that mean the same: Framework7's font is not on Maven Central.
const SIGNS = {
  antenna_radiowaves_left_right: '\uf519',
  battery_100: '\uf240',
  bed_double_fill: '\uf236',
  bolt_fill: '\uf0e7',
  bolt_horizontal_fill: '\uf1e6',
  car_fill: '\uf1b9',
  chart_bar: '\uf080',
  clock: '\uf017',
  drop: '\uf043',
  drop_fill: '\uf043',
  exclamationmark_triangle_fill: '\uf071',
  flag: '\uf024',
  flame_fill: '\uf06d',
  heart_fill: '\uf004',
  house_fill: '\uf015',
  location_fill: '\uf3c5',
  lock_fill: '\uf023',
  lock_open_fill: '\uf3c1',
  map: '\uf279',
  moon_fill: '\uf186',
  speaker_2_fill: '\uf028',
  speedometer: '\uf625',
  star_fill: '\uf005',
  sun_max_fill: '\uf185',
  uiwindow_split_2x1: '\uf0db',
  waveform_path_ecg: '\uf21e',
  wind: '\uf72e',
  wrench_fill: '\uf0ad'
};
const UNKNOWN = '\uf111';

/** A sign that those who hear the page are spared. */
export function icon(name, color = '', size = 16) {
  const node = document.createElement('span');
  node.className = `icon ${color}`;
  node.ariaHidden = 'true';
  node.dataset.icon = SIGNS[name] ?? UNKNOWN;
  node.style.fontSize = `${Number(size)}px`;
  return node;
}
