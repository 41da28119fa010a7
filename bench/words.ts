/** Words and marks from which pages are made, by script; invented texts of ordinary words. */
export const scripts = {
  Latin: {
    words:
      'the council of a small harbour town has voted to mend its old wall before winter and said that work would begin in spring after talks with fishing crews who had asked for more time to move their boats from the northern pier where storms broke two cranes last year',
    space: ' ',
    stop: '.'
  },
  Cyrillic: {
    words:
      'городской совет решил починить старую стену гавани до зимы и сообщил что работы начнутся весной после встречи с рыбаками которые просили дать им больше времени чтобы убрать лодки от северного причала где буря сломала два крана в прошлом году',
    space: ' ',
    stop: '.'
  },
  Arabic: {
    words:
      'قرر مجلس المدينة إصلاح جدار الميناء القديم قبل الشتاء وقال إن العمل سيبدأ في الربيع بعد لقاء مع الصيادين الذين طلبوا وقتا أطول لنقل قواربهم من الرصيف الشمالي حيث كسرت العاصفة رافعتين في العام الماضي',
    space: ' ',
    stop: '.'
  },
  Devanagari: {
    words:
      'नगर परिषद ने सर्दियों से पहले बंदरगाह की पुरानी दीवार की मरम्मत करने का फैसला किया और कहा कि काम वसंत में मछुआरों से बातचीत के बाद शुरू होगा जिन्होंने उत्तरी घाट से अपनी नावें हटाने के लिए और समय मांगा था',
    space: ' ',
    stop: '।'
  },
  Han: {
    words:
      '市 议会 决定 在 冬天 之前 修理 港口 的 旧 墙 并 表示 工程 将 在 春天 与 渔民 会谈 之后 开始 他们 要求 更多 时间 把 船 从 北 码头 移走 去年 风暴 在 那里 折断 了 两 台 起重机',
    space: '',
    stop: '。'
  }
} as const

/** One of {@link scripts}. */
export type Script = keyof typeof scripts
