import {describe, expect, it} from 'vitest'
import {eastAsianShape} from '../../src/field/east-asian-shape.js'
import {nameShape} from '../../src/field/name-shape.js'

describe('eastAsianShape', () => {
  it.each(['홍길동', '김 철수', '石佳', '王小明', '田中一', '山田太郎', '山田 太郎', '佐藤\u3000花子'])(
    'should find that %s looks like a person',
    (name) => {
      expect(eastAsianShape(name)).toBe(3)
      expect(nameShape(name)).toBe(3)
    }
  )

  it.each(['항구일보', '항구', '김', '김항구일보', '新华网', '綜合報導', '王', '王小明港湾'])(
    'should find that %s does NOT',
    (name) => {
      expect(eastAsianShape(name)).toBe(-2)
    }
  )

  it('should say nothing of a rare family name in front of a first name, and of other scripts', () => {
    for (const name of ['大渡 美咲', '小暮ひさのり', 'محمد أحمد', 'Jane Doe', '']) expect(eastAsianShape(name)).toBe(0)
  })
})
