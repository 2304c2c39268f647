import { foldWord } from '../../platform/words/letters.ts'
import { doubtfulGiven, moreFamily, moreFamilyLatin, moreGiven, moreGivenLatin } from './known-names.ts'
import { isOrdinary } from './ordinary.ts'

const list = (words: string) => words.split(/\s+/).filter(Boolean).map(foldWord)
const set = (words: string) => new Set(list(words))
const more = list(moreGiven + moreGivenLatin)

/** Given names that are hardly ever anything else. */
export const givenNames = new Set([
  ...more.filter((name) => !isOrdinary(name)),
  ...list(`
محمد علال حسناء رحمة بوشتى عزوز عبو هنية حورية إيناس رباب نجوى سميحة جميلة خولة أنيسة فاتن مارية ماريا عفاف وصال سلوان أيمن ريان ياسر زيد نوح لقمان شعيب طه إلياس أمجد باسم حاتم حسام رفيق شفيق شكيب صفوان عاطف عصام عبدو فهد ماجد مجيد محسن مختار معتصم منعم مهند نزار نوفل وسيم محمد أحمد محمود امحمد مصطفى يوسف ياسين ياسر خالد طارق زكرياء زكريا إدريس إسماعيل إبراهيم يونس أيوب أنس مروان سفيان عثمان هشام حمزة
حميد سمير نبيل بلال أسامة أشرف إلياس زهير رضوان نورالدين عزالدين بدر عماد فؤاد فريد جواد جمالالدين حسن حسين الحسن الحسين لحسن لحسين
الحبيب التهامي بوشعيب المعطي بوجمعة موحى حدو باسو عيسى موسى داود سليمان هارون صلاحالدين رشيد مراد منصف مهدي المهدي ميلود ربيع
عبدالله عبدالرحيم عبدالرحمن عبدالكريم عبدالعزيز عبداللطيف عبدالقادر عبدالمجيد عبدالحق عبدالإله عبدالغني عبدالهادي عبدالواحد عبدالسلام عبدالجليل
وليد وائل أيمن كريمة صهيب معاذ أمينة أنور غسان رائد توفيق العياشي الطاهر الطيب قاسم بوعزة صالح العربي
فاطمة فاطنة الزهراء خديجة عائشة زينب مريم حليمة نعيمة فتيحة مليكة سعاد سعيدة رشيدة نجاة نادية سناء سميرة حنان حفيظة حفصة رقية سارة
لبنى كوثر شيماء غزلان ابتسام بشرى أسماء هاجر سلمى نورة نورا يسرى إيمان مونية ثورية ربيعة ميمونة تودة يطو إيطو عزيزة زهرة السعدية
خلود دنيا رانيا ريم صفية عتيقة فوزية كلثوم لمياء ليلى ماجدة مينة هند وئام وفاء يامنة ياسمينة سكينة صباح رجاء زهور أميمة إكرام
mohamed allal hassna hasnae rahma bouchta azzouz houria inas rabab samiha jamila khaoula anissa maria afaf wissal ayman rayan zaid nouh chouaib taha hatim houssam rafik chafik chakib safouane atif issam fahd majid mohcine mouatassim mounir naoufal wassim mohammed muhammad ahmed mahmoud mustapha mostafa mustafa youssef yousef yassine yassin yasser khalid khaled tarik tariq zakaria driss idriss
ismail brahim ibrahim younes younous ayoub anas marouane marwane soufiane sofiane othmane hicham hamza hamid samir nabil bilal oussama achraf
ilyas ilias zouhair zouheir redouane noureddine azzedine badr imad fouad farid jawad jaouad hassan hassane hussein houcine lahcen lahoucine el-habib
thami bouchaib maati boujemaa moha haddou bassou aissa moussa daoud slimane haroun rachid mourad moncef mehdi miloud rabie abdellah abdallah
abderrahim abderrahmane abdelkrim abdelkarim abdelaziz abdellatif abdelkader abdelmajid abdelhak abdelilah abdelghani abdelhadi abdelouahed
abdessalam abdeljalil abdelali abdelhamid walid wail ayman karim karima souhaib moad amine amina anouar ghassan raid toufik tahar tayeb kacem
fatima fatna zahra fatima-zahra khadija aicha zineb zaynab meryem mariam maryam halima naima fatiha malika souad saida rachida najat nadia sanae
samira hanane hafida hafsa rokia sara sarah loubna lubna kaoutar chaimae chaima ghizlane ibtissam bouchra asmae asma hajar salma nora noura
yousra imane mounia touria rabia mimouna touda itto aziza zohra khouloud rania safia atika fouzia keltoum lamia lamiae laila leila majda
mina hind wiam wafae wafaa yasmina soukaina rajae rajaa zhor oumaima ikram saad said omar ali jamal kamal jalal reda adil mouad nizar
`),
])

/** Given names that are words as well: they count only before another name. */
export const ambiguousNames = new Set([
  ...more.filter(isOrdinary),
  ...list(doubtfulGiven),
  ...list(`
نبيل فريد رحمة جميلة ماجد مجيد محسن باسم مختار عفاف شفيق رفيق منعم نجوى حورية نوح علي عمر سعيد كريم أمين عادل منير جمال كمال جلال نور رضا منى هدى نهى أمل نجوى سلوى ذكرى وداد مبارك حكيم عزيز لطيفة إلهام فيصل يحيى سعد عمران هناء صفاء دعاء شمس سهام مفتاح المختار بدرالدين
حسن صباح رجاء وفاء إكرام بشرى ريم ربيع دنيا زهرة زهور عزيزة أسماء إيمان صالح العربي الطيب الطاهر داود موسى بدر حميد رشيد غزلان ليلى هند سعيدة منصف صفية سكينة قاسم مراد وليد أنور سناء ابتسام نجاة خلود توفيق
said omar ali jamal kamal jalal reda adil mina imane ikram salma rabia zahra zohra badr hind majda saad rania sara sarah aziza karim amine nora tahar walid nizar
`),
])

/** Family names, apart from those that show themselves by their form. */
export const familyNames = set(`
العلوي الإدريسي الفاسي التازي بناني برادة الحسني الحسيني الناصري المنصوري الزياني السملالي الورياغلي الشرقاوي البقالي العمراني الوزاني الصقلي
الكتاني الغزواني الحمداوي القاسمي اليعقوبي البوعزاوي الرحماني الخطابي المرابط الراشدي السباعي الودغيري الزروالي الهلالي الجابري السعدي
الحداد النجار الخياط الصباغ العطار الحلاق البنا الطالبي الفيلالي الدكالي المراكشي السرغيني التادلي الملالي الزموري أزلماط أوعلي أوحدو أمهاوش أمزيان
بوعبيد بوزيد بوطيب بوكري لمرابط لعلوي لحلو لزرق قدوري شكري حجي زيدان مسعودي عزوزي رحالي كنوني سلاوي حنصالي زاوي خلوقي معروفي صادقي
alaoui alami idrissi elidrissi fassi tazi bennani berrada hassani housni naciri mansouri ziani semlali cherkaoui bakkali amrani ouazzani skalli
kettani ghazouani hamdaoui kasmi yacoubi rahmani khattabi mrabet rachidi sbai ouadghiri zerouali hilali jabri saadi haddad najjar khayat sebbagh
attar filali doukkali sraghni tadili zemmouri oualhaj ouali ouhaddou amhaouch amezian bouabid bouzid boutayeb lamrabet lahlou kaddouri chokri
hajji zidane messaoudi azzouzi rahali guennouni slaoui hansali zaoui khallouki maaroufi sadiki benali benjelloun benkirane belhaj benomar bensaid
benmoussa belkacem boukhari chraibi lahlali lazrak tahiri moutaouakil raji radi kabbaj sefrioui squalli bouzoubaa lemrini ouardi harrak jebbari
${moreFamily}${moreFamilyLatin}
`)

/** Who is spoken of by name after these, whatever the name. */
export const titles = set(`
السيد السيدة الآنسة الأستاذ الأستاذة الدكتور الدكتورة السادة السيدات الآنسات الأساتذة الإخوة الأخوين الأختين المدعو المدعوة المسمى المسماة الملقب الملقبة الحاج الحاجة سي للا لالة
mme mlle mr mrs monsieur madame mademoiselle maitre dr docteur haj hajj hajja lalla nomme nommee denomme denommee surnomme surnommee alias sieur dame
`)

/** Persons after whom a name or initials may stand. */
export const persons = set(`
يدعى تدعى اسمه اسمها التلميذ التلميذة تلميذ تلميذة القاصر قاصر الطفل الطفلة طفل طفلة الشاب الشابة شاب شابة الضحية ضحية المواطن المواطنة مواطن مواطنة المشتكي المشتكية الجار جارنا جارتنا
الضابط ضابط المفتش مفتش الشرطي شرطي الشرطية العميد عميد المقدم الأم الأب الفتاة فتاة المشتبه المتهم الشاهد الشاهدة الحارس حارس صاحبة صاحب ابن ابنة
eleve mineur mineure enfant jeune victime citoyen citoyenne plaignant plaignante voisin voisine commissaire inspecteur inspectrice officier brigadier
famille freres soeurs epoux couple agent capitaine lieutenant commandant principal suspect temoin gardien fille fils fillette garcon habitant habitante
`)

/** What is called after somebody: a street, a school, an association. */
export const namedThings = set(`
شارع زنقة درب زقاق ساحة حديقة حي مدرسة ثانوية إعدادية معهد كلية جامعة مستشفى مستوصف ملعب قاعة مركب دوار جماعة مسجد سوق محطة طريق دار مركز قصر مطار
إقامة تجزئة مؤسسة جمعية مجموعة مدارس الأمير الأميرة الملك جلالة شهيد الشهيد ولي الإمام زاوية ضريح باب عين سيدي ابتدائية خزانة مكتبة مسرح منتزه قيسارية مقاطعة ولاية بحي بشارع
rue avenue boulevard bd place jardin parc quartier hay ecole college lycee institut faculte universite hopital dispensaire stade salle complexe douar
commune mosquee souk marche gare route dar centre palais aeroport residence lotissement fondation association groupe prince princesse roi majeste
sidi bab ain bibliotheque theatre cinema impasse derb prefecture pont kissaria cite espace tour terrain bab carrefour rond-point zaouia cimetiere
`)

/** What joins the parts of a name. */
export const joints = set(`بن بنت ابن ولد آيت أيت إد ايد أولاد أبو أم مولاي عبد ben bent ibn ould ait ouled abou abd moulay el al bel bou`)

/** Words after a title that are an office, a rank or another word. */
export const offices = set(`
والي رئيس رئيسة عميد مدير مديرة نائب نائبة ممثل ممثلة باشا قائد وكيل عامل مندوب مندوبة وزير وزيرة كاتب كاتبة خليفة مراقب قاضي محافظ منسق منسقة أمين أمينة عضو مستشار مستشارة
مفتش ضابط شرطة أمن الوالي القاضي المحترم المحترمة العامل القائد الباشا الرئيس الرئيسة المدير المديرة الوكيل المندوب الوزير الكاتب الممثل النائب العميد المراقب الخليفة المستشار الأمن
الشرطة الممتاز ممتاز السابق الجديد المكلف المكلفة المسؤول المسؤولة في من على إلى عن الذي التي
prefet wali president presidente directeur directrice chef maire gouverneur procureur ministre pacha caid khalifa secretaire delegue deleguee
commissaire le la les du de des l d general adjoint adjointe responsable en et ou qui police regional provincial
`)

/** Kings, and names of history after whom streets and schools are called. */
export const reigning = new RegExp(
  `^(?:(?:محمد|الحسن|mohammed|mohamed|hassan)\\s+(?:الخامس|السادس|الثاني|الاول|v|vi|ii|i)|${list(
    `ابن_بطوطة ابن_سينا ابن_رشد ابن_خلدون ابن_زيدون ابن_طفيل ابن_زهر ابن_تومرت ابن_الهيثم عمر_بن_الخطاب عثمان_بن_عفان علي_بن_أبي_طالب أبو_بكر_الصديق خالد_بن_الوليد طارق_بن_زياد عقبة_بن_نافع يوسف_بن_تاشفين عمر_بن_عبدالعزيز
     فاطمة_الفهرية علال_بن_عبدالله علال_الفاسي مولاي_إسماعيل مولاي_سليمان مولاي_رشيد مولاي_يوسف مولاي_الحسن المولى_إسماعيل المولى_سليمان إدريس_الأول إدريس_الثاني الشريف_الإدريسي ماء_العينين موحى_أوحمو
     الفقيه_بن_صالح بن_صالح بن_جرير بن_سليمان بن_الطيب بن_بطوطة بن_رشد بن_سينا بن_خلدون بن_الخطاب بن_عفان بن_زياد مولاي_يعقوب مولاي_بوسلهام مولاي_إدريس مولاي_عبدالله
     ibn_batouta ibn_battouta ibn_sina ibn_rochd ibn_khaldoun ibn_tofail ibn_zohr ibn_toumert tarik_ibn_ziad tariq_ibn_ziyad youssef_ibn_tachfine fatima_el_fihria moulay_ismail moulay_slimane moulay_rachid moulay_youssef moulay_hassan moha_ou_hammou allal_el_fassi allal_ben_abdellah ben_guerir ben_slimane fquih_ben_salah`,
  )
    .map((name) => name.replaceAll('_', '\\s+').replace(/عبدال/g, 'عبد ?ال'))
    .join('|')})(?![a-z\\u0621-\\u06d3\\d])`,
)

/** «عبد الصمد», “Abdessamad”: a given name by its form. */
export function isServantForm(word: string): boolean {
  return (
    /^(?:[وفبل]?عب(?:د)?(?:سلام|قادر|رحيم|رحمان|كريم|عزيز|لطيف|حق|غني|هادي|جليل|واحد|مجيد|حميد|رزاق|خالق|نبي|فتاح|صمد|مالك|ناصر)|[وفبل]?عبدال[\u0621-\u064a]{2,}|(?:صلاح|نور|عز|جمال|بدر|ناصر|سعد|شمس|علاء|محيي|محي|زين|فخر|كمال|سيف|تقي|نجم|ضياء|شرف|حسام|عماد)الدين|عزالعرب)$/.test(
      word,
    ) || /^abd(?:e[lrs]|ou)[a-z]{3,}$/.test(word)
  )
}

/** A word that is a family name by its form. */
export function isFamilyForm(word: string): boolean {
  return (
    /^(?:ال[a-z\u0621-\u06d3]{2,}ي|(?:بن|بل|بو|ايت|او)[a-z\u0621-\u06d3]{3,}|لم?[a-z\u0621-\u06d3]{3,}ي)$/.test(word) ||
    /^(?:ben|bel|bou|ait|oul?d?|el|al)-?[a-z]{4,}$/.test(word)
  )
}

/** Adjectives that look like family names. */
export const adjectives =
  /^(?:ال(?:ثاني|محلي|اقليمي|جهوي|وطني|اجتماعي|مدرسي|امني|قضائي|تربوي|جماعي|حضري|قروي|رياضي|صحي|بلدي|عمومي|مدني|اداري|مالي|تقني|حالي|ماضي|تالي|اضافي|ليلي|يومي|شهري|سنوي|تي|ذي|قاضي|والي|تواصلي|تحسيسي|رقمي|مغربي|دولي|نسوي|ثقافي|جمعوي|بيئي|جنوبي|شمالي|شرقي|غربي|حي|كهربائي|نهائي|رئيسي|اساسي|فوري|مروري))$/
