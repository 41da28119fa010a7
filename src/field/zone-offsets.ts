/**
 * Minutes ahead of UTC by zone name, folded.
 *
 * Names that several zones share (CST, IST) and names that change with the season (ET) are left out: they give no offset.
 */
export const zoneOffsets: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['bst', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['мск', 180],
  ['trt', 180],
  ['ict', 420],
  ['wib', 420],
  ['hkt', 480],
  ['sgt', 480],
  ['myt', 480],
  ['awst', 480],
  ['kst', 540],
  ['jst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['brt', -180],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480]
])
