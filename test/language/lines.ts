/** Invented lines of one language. */
export interface Lines {
  prose: string
  /** A line that prints 19 June 2024. */
  date: string
  /** A line that prints 18 June 2024 as publication and 19 June 2024 as last change. */
  published: string
  noDate: string
  byline: string
  authors: string[]
  /** A desk, and a photographer. */
  noAuthor: string[]
  /** A paragraph's beginning with its place and agency. */
  leadIn: [text: string, place: string, agency: string]
}

/** Lines of every language that the package knows. */
export const lines: Record<string, Lines> = {
  en: {
    prose: 'The council said on Monday that it will not build the bridge, which has been planned for years.',
    date: 'Wednesday, June 19, 2024',
    published: 'Published: June 18, 2024 | Updated: June 19, 2024',
    noDate: 'They may march 12 miles in 24 hours',
    byline: 'By Jane Doe and Max Roe',
    authors: ['Jane Doe', 'Max Roe'],
    noAuthor: ['By Staff', 'Photo: Jane Doe'],
    leadIn: ['SEOUL, Feb 3 (Reuters) - The ministers met.', 'SEOUL', 'Reuters']
  },
  de: {
    prose:
      'Der Stadtrat hat am Montag entschieden, dass die Brücke nicht gebaut wird, weil das Geld für den Bau fehlt.',
    date: 'Mittwoch, 19. Juni 2024, 11.43 Uhr',
    published: 'Veröffentlicht am 18. Juni 2024, aktualisiert am 19. Juni 2024',
    noDate: 'Mai Nummer 12 und 24 Punkte',
    byline: 'Von Jana Muster und Max Beispiel',
    authors: ['Jana Muster', 'Max Beispiel'],
    noAuthor: ['Von der Redaktion', 'Foto: Jana Muster'],
    leadIn: ['Berlin (dpa) - Die Minister trafen sich.', 'Berlin', 'dpa']
  },
  fr: {
    prose:
      'Le conseil a décidé lundi que le pont ne sera pas construit, car les fonds pour les travaux ne sont pas dans le budget.',
    date: 'mercredi 19 juin 2024 à 14h05',
    published: 'Publié le 18 juin 2024, mis à jour le 19 juin 2024',
    noDate: 'Mars 12 et 24 points',
    byline: 'Par Jeanne Exemple et Max Modèle',
    authors: ['Jeanne Exemple', 'Max Modèle'],
    noAuthor: ['Par la rédaction', 'Photo : Jeanne Exemple'],
    leadIn: ['Séoul (AFP) – Les ministres se sont réunis.', 'Séoul', 'AFP']
  },
  es: {
    prose:
      'El consejo dijo el lunes que el puente no se va a construir porque no hay fondos para las obras, según los vecinos.',
    date: 'miércoles, 19 de junio de 2024',
    published: 'Publicado el 18 de junio de 2024. Actualizado el 19 de junio de 2024',
    noDate: 'Mayo 12 puntos y 24 goles',
    byline: 'Por Juana Ejemplo y Max Modelo',
    authors: ['Juana Ejemplo', 'Max Modelo'],
    noAuthor: ['Por Redacción', 'Foto: Juana Ejemplo'],
    leadIn: ['Madrid, 3 feb (EFE).- Los ministros se reunieron.', 'Madrid', 'EFE']
  },
  pt: {
    prose:
      'O conselho disse na segunda que a ponte não será construída, mas os moradores ainda não sabem se há um plano para as obras.',
    date: 'quarta-feira, 19 de junho de 2024',
    published: 'Publicado em 18 de junho de 2024. Atualizado em 19 de junho de 2024',
    noDate: 'Maio 12 pontos e 24 gols',
    byline: 'Por Joana Exemplo e Max Modelo',
    authors: ['Joana Exemplo', 'Max Modelo'],
    noAuthor: ['Por Redação', 'Foto: Joana Exemplo'],
    leadIn: ['Lisboa, 3 fev (Lusa) - Os ministros reuniram-se.', 'Lisboa', 'Lusa']
  },
  it: {
    prose:
      'Il consiglio ha detto lunedì che il ponte non sarà costruito perché i fondi per le opere non sono nella legge di bilancio.',
    date: 'mercoledì 19 giugno 2024, ore 14:05',
    published: 'Pubblicato il 18 giugno 2024, aggiornato il 19 giugno 2024',
    noDate: 'Maggio 12 punti e 24 gol',
    byline: 'di Gianna Esempio e Max Modello',
    authors: ['Gianna Esempio', 'Max Modello'],
    noAuthor: ['Redazione', 'Foto: Gianna Esempio'],
    leadIn: ['(ANSA) - ROMA, 03 FEB - I ministri si sono incontrati.', 'ROMA', 'ANSA']
  },
  nl: {
    prose:
      'De gemeenteraad heeft maandag gezegd dat de brug niet wordt gebouwd, omdat er voor het werk geen geld is en ook niet komt.',
    date: 'woensdag 19 juni 2024 om 14:05',
    published: 'Gepubliceerd op 18 juni 2024, bijgewerkt op 19 juni 2024',
    noDate: 'Mei 12 punten en 24 goals',
    byline: 'Door Janna Voorbeeld en Max Model',
    authors: ['Janna Voorbeeld', 'Max Model'],
    noAuthor: ['Door onze redactie', 'Foto: Janna Voorbeeld'],
    leadIn: ['BRUSSEL (ANP) - De ministers kwamen bijeen.', 'BRUSSEL', 'ANP']
  },
  sv: {
    prose:
      'Kommunen sade på måndagen att bron inte ska byggas, och det är för att pengar till arbetet inte har kommit från staten.',
    date: 'onsdag 19 juni 2024 kl 14.05',
    published: 'Publicerad 18 juni 2024, uppdaterad 19 juni 2024',
    noDate: 'Maj 12 poäng och 24 mål',
    byline: 'Av Johanna Exempel och Max Modell',
    authors: ['Johanna Exempel', 'Max Modell'],
    noAuthor: ['Av redaktionen', 'Foto: Johanna Exempel'],
    leadIn: ['STOCKHOLM (TT) - Ministrarna möttes.', 'STOCKHOLM', 'TT']
  },
  da: {
    prose:
      'Kommunen sagde mandag, at broen ikke bliver bygget, og det er, fordi der ikke er penge til arbejdet, siger de nu efter mødet.',
    date: 'onsdag den 19. juni 2024 kl. 14.05',
    published: 'Offentliggjort 18. juni 2024, opdateret 19. juni 2024',
    noDate: 'Maj 12 point og 24 mål',
    byline: 'Af Johanne Eksempel og Max Model',
    authors: ['Johanne Eksempel', 'Max Model'],
    noAuthor: ['Af redaktionen', 'Foto: Johanne Eksempel'],
    leadIn: ['KØBENHAVN (Ritzau) - Ministrene mødtes.', 'KØBENHAVN', 'Ritzau']
  },
  nb: {
    prose:
      'Kommunen sa mandag at broen ikke blir bygget, og det er fordi det ikke har kommet noe penger til arbeidet, sier de nå etter møtet.',
    date: 'onsdag 19. juni 2024 kl. 14.05',
    published: 'Publisert 18. juni 2024, oppdatert 19. juni 2024',
    noDate: 'Mai 12 poeng og 24 mål',
    byline: 'Av Johanne Eksempel og Max Modell',
    authors: ['Johanne Eksempel', 'Max Modell'],
    noAuthor: ['Av redaksjonen', 'Foto: Johanne Eksempel'],
    leadIn: ['OSLO (NTB) - Ministrene møttes.', 'OSLO', 'NTB']
  },
  fi: {
    prose:
      'Kaupunki sanoo, että silta ei valmistu, mutta sen mukaan rahat ovat jo olleet koossa, kun hän kertoo, ja se on vielä auki.',
    date: 'keskiviikkona 19. kesäkuuta 2024 klo 14.05',
    published: 'Julkaistu 18.6.2024 10:00, päivitetty 19.6.2024 12:00',
    noDate: 'Touko 12 pistettä ja 24 maalia',
    byline: 'Teksti: Johanna Esimerkki ja Max Malli',
    authors: ['Johanna Esimerkki', 'Max Malli'],
    noAuthor: ['Toimitus', 'Kuva: Johanna Esimerkki'],
    leadIn: ['HELSINKI (STT) - Ministerit tapasivat.', 'HELSINKI', 'STT']
  },
  pl: {
    prose:
      'Rada miasta powiedziała, że most nie będzie budowany, bo nie ma na to pieniędzy, jak i dla tego, że był on już w planie od lat.',
    date: 'środa, 19 czerwca 2024 r.',
    published: 'Opublikowano: 18 czerwca 2024, aktualizacja: 19 czerwca 2024',
    noDate: 'Maja ma 12 lat i 24 punkty',
    byline: 'Autor: Joanna Przykład i Max Model',
    authors: ['Joanna Przykład', 'Max Model'],
    noAuthor: ['Redakcja', 'Fot. Joanna Przykład'],
    leadIn: ['Warszawa (PAP) - Ministrowie spotkali się.', 'Warszawa', 'PAP']
  },
  cs: {
    prose:
      'Rada města řekla, že most se nebude stavět, protože na to nejsou peníze, a podle ní je to v plánu už jen pro příští rok.',
    date: 'středa 19. června 2024 v 14:05',
    published: 'Publikováno 18. června 2024, aktualizováno 19. června 2024',
    noDate: 'Květen 12 bodů a 24 gólů',
    byline: 'Autor: Jana Příkladová a Max Model',
    authors: ['Jana Příkladová', 'Max Model'],
    noAuthor: ['Redakce', 'Foto: Jana Příkladová'],
    leadIn: ['PRAHA (ČTK) - Ministři se sešli.', 'PRAHA', 'ČTK']
  },
  hu: {
    prose:
      'A tanács azt mondta, hogy a híd nem épül meg, mert az erre szánt pénz már nem volt meg, és ez csak egy része a tervnek.',
    date: '2024. június 19. 14:05',
    published: 'Megjelent: 2024. június 18., frissítve: 2024. június 19.',
    noDate: 'Május 12 pont és 24 gól',
    byline: 'Írta: Példa Johanna és Modell Max',
    authors: ['Példa Johanna', 'Modell Max'],
    noAuthor: ['Szerkesztőség', 'Fotó: Példa Johanna'],
    leadIn: ['BUDAPEST (MTI) - A miniszterek találkoztak.', 'BUDAPEST', 'MTI']
  },
  ro: {
    prose:
      'Consiliul a spus luni că podul nu va fi construit, pentru că banii din buget nu sunt și nu au fost la timp, după cum se știe.',
    date: 'miercuri, 19 iunie 2024, ora 14:05',
    published: 'Publicat la 18 iunie 2024, actualizat la 19 iunie 2024',
    noDate: 'Mai sunt 12 puncte și 24 de goluri',
    byline: 'De Ioana Exemplu și Max Model',
    authors: ['Ioana Exemplu', 'Max Model'],
    noAuthor: ['Redacția', 'Foto: Ioana Exemplu'],
    leadIn: ['BUCUREȘTI (Agerpres) - Miniștrii s-au întâlnit.', 'BUCUREȘTI', 'Agerpres']
  },
  el: {
    prose: 'Το συμβούλιο είπε τη Δευτέρα ότι η γέφυρα δεν θα χτιστεί, επειδή δεν υπάρχουν χρήματα για τα έργα.',
    date: 'Τετάρτη, 19 Ιουνίου 2024 2:05 μμ',
    published: 'Δημοσιεύτηκε: 18 Ιουνίου 2024, ενημερώθηκε: 19 Ιουνίου 2024',
    noDate: 'Μαΐου 12 βαθμοί και 24 γκολ',
    byline: 'Γράφει η Ιωάννα Παράδειγμα',
    authors: ['Ιωάννα Παράδειγμα'],
    noAuthor: ['Συντακτική Ομάδα', 'Φωτογραφία: Ιωάννα Παράδειγμα'],
    leadIn: ['ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - Οι υπουργοί συναντήθηκαν.', 'ΑΘΗΝΑ', 'ΑΠΕ-ΜΠΕ']
  },
  tr: {
    prose:
      'Belediye pazartesi günü köprünün yapılmayacağını söyledi; bu iş için çok para gerek olduğunu ve daha bir karar olmadığını ifade etti.',
    date: '19 Haziran 2024 Çarşamba, saat 14:05',
    published: 'Yayınlanma: 18.06.2024 10:00 Güncelleme: 19.06.2024 12:00',
    noDate: 'Mayıs 12 puan ve 24 gol',
    byline: 'Haber: Ayşe Örnek ve Can Model',
    authors: ['Ayşe Örnek', 'Can Model'],
    noAuthor: ['Haber Merkezi', 'Fotoğraf: Ayşe Örnek'],
    leadIn: ['ANKARA (AA) - Bakanlar bir araya geldi.', 'ANKARA', 'AA']
  },
  ru: {
    prose: 'Совет сказал в понедельник, что мост не будут строить, так как денег на это нет, и он уже не в плане.',
    date: 'среда, 19 июня 2024 г.',
    published: 'Опубликовано: 18 июня 2024, обновлено: 19 июня 2024',
    noDate: 'Мая 12 лет и 24 очка',
    byline: 'Автор: Анна Примерова и Макс Моделев',
    authors: ['Анна Примерова', 'Макс Моделев'],
    noAuthor: ['Редакция', 'Фото: Анна Примерова'],
    leadIn: ['МОСКВА, 3 февраля. /ТАСС/. Министры встретились.', 'МОСКВА', 'ТАСС']
  },
  uk: {
    prose:
      'Рада сказала в понеділок, що міст не будуть будувати, бо грошей на це немає, та він вже не є у плані, який був.',
    date: 'середа, 19 червня 2024 року',
    published: 'Опубліковано: 18 червня 2024, оновлено: 19 червня 2024',
    noDate: 'Травня 12 років і 24 очки',
    byline: 'Автор: Ганна Прикладенко та Макс Моделенко',
    authors: ['Ганна Прикладенко', 'Макс Моделенко'],
    noAuthor: ['Редакція', 'Фото: Ганна Прикладенко'],
    leadIn: ['КИЇВ, 3 лютого (Укрінформ) - Міністри зустрілися.', 'КИЇВ', 'Укрінформ']
  },
  ar: {
    prose: 'قال المجلس إن الجسر لن يتم بناؤه في هذا العام على الرغم من أن المال كان متوفرا من قبل',
    date: 'الأربعاء، 19 يونيو 2024',
    published: 'نُشر في 18 يونيو 2024، آخر تحديث 19 يونيو 2024',
    noDate: 'مايو 12 نقطة و 24 هدفا',
    byline: 'كتبت: جنى مثال',
    authors: ['جنى مثال'],
    noAuthor: ['هيئة التحرير', 'تصوير: جنى مثال'],
    leadIn: ['القاهرة (رويترز) - اجتمع الوزراء.', 'القاهرة', 'رويترز']
  },
  he: {
    prose: 'המועצה אמרה ביום שני כי הגשר לא ייבנה, מפני שאין כסף לעבודות ואין תוכנית אחרת.',
    date: 'יום רביעי, 19 ביוני 2024, 14:05',
    published: 'פורסם: 18.06.2024 10:00 עודכן: 19.06.2024 12:00',
    noDate: 'מאי 12 נקודות',
    byline: 'מאת: יעל דוגמה',
    authors: ['יעל דוגמה'],
    noAuthor: ['מערכת האתר', 'צילום: יעל דוגמה'],
    leadIn: ['ירושלים (רויטרס) - השרים נפגשו.', 'ירושלים', 'רויטרס']
  },
  hi: {
    prose: 'परिषद ने सोमवार को कहा कि यह पुल नहीं बनेगा और इस काम के लिए पैसे भी नहीं हैं',
    date: 'बुधवार, 19 जून 2024',
    published: 'प्रकाशित: 18 जून 2024, अपडेटेड: 19 जून 2024',
    noDate: 'मई 12 अंक',
    byline: 'लेखक: जया उदाहरण',
    authors: ['जया उदाहरण'],
    noAuthor: ['न्यूज डेस्क', 'फोटो: जया उदाहरण'],
    leadIn: ['नई दिल्ली (भाषा) - मंत्री मिले।', 'नई दिल्ली', 'भाषा']
  },
  id: {
    prose:
      'Dewan kota mengatakan pada hari Senin bahwa jembatan itu tidak akan dibangun karena dana untuk proyek ini belum ada dan masih harus dicari.',
    date: 'Rabu, 19 Juni 2024 pukul 14:05',
    published: 'Diterbitkan 18 Juni 2024, diperbarui 19 Juni 2024',
    noDate: 'Mei 12 poin dan 24 gol',
    byline: 'Oleh Jana Contoh dan Budi Model',
    authors: ['Jana Contoh', 'Budi Model'],
    noAuthor: ['Redaksi', 'Foto: Jana Contoh'],
    leadIn: ['Jakarta (ANTARA) - Para menteri bertemu.', 'Jakarta', 'ANTARA']
  },
  vi: {
    prose:
      'Hội đồng cho biết cây cầu sẽ không được xây vì tiền cho các công việc này đã hết và không có một kế hoạch khác.',
    date: 'Thứ Tư, ngày 19 tháng 6 năm 2024',
    published: 'Đăng ngày 18/06/2024, cập nhật ngày 19/06/2024',
    noDate: 'Tháng 12 điểm',
    byline: 'Tác giả: Nguyễn Văn Mẫu',
    authors: ['Nguyễn Văn Mẫu'],
    noAuthor: ['Ban biên tập', 'Ảnh: Nguyễn Văn Mẫu'],
    leadIn: ['HÀ NỘI (TTXVN) - Các bộ trưởng gặp nhau.', 'HÀ NỘI', 'TTXVN']
  },
  ja: {
    prose: '市議会は月曜日、橋を建設しないと発表した。工事の費用が足りないためだという。',
    date: '2024年6月19日（水）14時05分',
    published: '公開日：2024/06/18 10:00 更新日：2024/06/19 12:00',
    noDate: '12月の24点',
    byline: '文：山田花子',
    authors: ['山田花子'],
    noAuthor: ['編集部', '写真：山田花子'],
    leadIn: ['【ソウル共同】閣僚が会談した。', 'ソウル', '共同']
  },
  ko: {
    prose: '시의회는 월요일 다리를 짓지 않기로 했다고 밝혔다. 공사에 쓸 돈이 모자라기 때문이다.',
    date: '2024년 6월 19일 오후 2시 5분',
    published: '입력 2024.06.18 10:00 수정 2024.06.19 12:00',
    noDate: '12월 24점',
    byline: '홍길동 기자 hong@example.com',
    authors: ['홍길동'],
    noAuthor: ['디지털뉴스팀', '사진: 홍길동'],
    leadIn: ['(서울=연합뉴스) 홍길동 기자 = 장관들이 만났다.', '서울', '연합뉴스']
  },
  zh: {
    prose: '市议会星期一表示，由于工程款不足，这座桥将不再修建，居民对此表示失望。',
    date: '2024年6月19日 14:05',
    published: '发布时间：2024-06-18 10:00 更新时间：2024-06-19 12:00',
    noDate: '12分24秒',
    byline: '记者 张三',
    authors: ['张三'],
    noAuthor: ['编辑部', '责任编辑：李四'],
    leadIn: ['新华社首尔2月3日电（记者张三）部长们会晤。', '首尔', '新华社']
  }
}
