import {describe, expect, it} from 'vitest'
import {eastAsianLeadIn} from '../../src/field/east-asian-lead-in.js'
import {vocabulary} from '../../src/language/vocabulary.js'

const read = (head: string) => eastAsianLeadIn(head, vocabulary)

describe('eastAsianLeadIn', () => {
  it.each([
    ['(서울=연합뉴스) 회의가 열렸다.', {text: '(서울=연합뉴스)', place: '서울', agency: '연합뉴스'}],
    ['(런던 AFP=연합뉴스) 회의가 열렸다.', {text: '(런던 AFP=연합뉴스)', place: '런던', agency: 'AFP'}],
    ['[순천=홍길동 기자] 회의가 열렸다.', {text: '[순천=홍길동 기자]', place: '순천'}],
    ['【記者王小明台北報導】會議開始。', {text: '【記者王小明台北報導】', place: '台北'}],
    ['中央社／台北3日電 會議開始。', {text: '中央社／台北3日電', place: '台北', agency: '中央社'}],
    ['【ソウル共同】会議が開かれた。', {text: '【ソウル共同】', place: 'ソウル', agency: '共同'}],
    ['【共同】会議が開かれた。', {text: '【共同】', agency: '共同'}],
    ['［東京 3日 ロイター］ 会議が開かれた。', {text: '［東京 3日 ロイター］', place: '東京', agency: 'ロイター'}],
    ['〔記者王小明／台北報導〕會議開始。', {text: '〔記者王小明／台北報導〕', place: '台北'}],
    ['【ワシントン＝山田太郎】会議が開かれた。', {text: '【ワシントン＝山田太郎】', place: 'ワシントン'}],
    [
      '（中央社記者王小明台北3日電）會議開始。',
      {text: '（中央社記者王小明台北3日電）', place: '台北', agency: '中央社'}
    ],
    ['【中央社台北3日電】會議開始。', {text: '【中央社台北3日電】', place: '台北', agency: '中央社'}],
    ['【中央社2月3日電】會議開始。', {text: '【中央社2月3日電】', agency: '中央社'}],
    ['【港口時報2024年02月03日訊】會議開始。', {text: '【港口時報2024年02月03日訊】', agency: '港口時報'}],
    ['新华社首尔2月3日电 会议开始。', {text: '新华社首尔2月3日电', place: '首尔', agency: '新华社'}],
    ['新华社2月3日电 会议开始。', {text: '新华社2月3日电', agency: '新华社'}],
    ['港口社首尔2月3日电 会议开始。', {text: '港口社首尔2月3日电', place: '首尔', agency: '港口社'}],
    ['港口日报讯（记者 张三）会议开始。', {text: '港口日报讯', agency: '港口日报'}],
    ['新华社讯（记者 张三）会议开始。', {text: '新华社讯', agency: '新华社'}]
  ])('should read place and agency of %j', (head, expected) => {
    expect(read(head)).toStrictEqual(expected)
  })

  it.each([
    '会议星期一在首尔举行。',
    '【写真】会議が開かれた。',
    '【写真＝港口社】会議が開かれた。',
    '（港口社記者王小明台北3日電）會議開始。',
    '【港口台北3日電】會議開始。',
    '港口社／台北3日電 會議開始。',
    '中央社／台北3日 會議開始。',
    '【記者丼小明台北報導】會議開始。',
    '【港口2月3日】會議開始。',
    '[Photo] The council met.',
    '[Reuters] The council met.',
    '港口首尔2月3日电 会议开始。',
    '天气讯（记者 张三）会议开始。',
    '本报讯（记者 张三）会议开始。',
    ''
  ])('should NOT read one in %j', (head) => {
    expect(read(head)).toBeUndefined()
  })
})
