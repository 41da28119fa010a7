/**
 * Tell how much a name in Chinese characters or Korean syllables looks like that of a person, who has one of few family
 * names: "홍길동", "王小明", "山田太郎".
 *
 * @param name - The name.
 * @returns The logarithm of the odds; 0 for other scripts, and for a name in two parts whose family name is rare.
 * @example
 * eastAsianShape('新华网')
 * //=> -2
 */
export function eastAsianShape(name: string): number {
  const text = name.replace(/[ \u3000]/gu, '')
  const families = hangul.test(text) ? koreanFamilies : han.test(text) ? hanFamilies : undefined
  if (!families) return 0
  if (text.length > 1 && text.length <= longest && families.includes(text.charAt(0))) return likely
  // A name in two parts may have a rare family name.
  return text === name ? unlikely : 0
}

const hangul = /^\p{Script=Hangul}+$/u
const han = /^\p{Script=Han}+$/u
const longest = 4
const likely = 3
const unlikely = -2
// The commonest family names of each country, of Japanese ones the first character: enough for nine people of ten.
const koreanFamilies =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길위표명'
const hanFamilies =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬武钱錢戴严嚴莫孔康易乔喬赖賴施洪牛岳鲁魯倪庄莊季温溫骆駱殷祝柯阮纪紀柳葛佐鈴渡伊山加吉松井木斎清阿池橋川前藤後岡長村近坂遠西福太三竹和森柴酒工宮内安谷野丸今増島杉塚平菅原久岩桜菊浜早水嶋津飯関荒樋尾浅片河栗鎌黒辻奥堀岸'
