import { type Comparable, oneOf, placeOf, sentenceAround, spotsOf, words } from './comparable.ts'
import type { Spot } from './leak.ts'

const file = '(?:ملف|محضر|قضيه|شكايه)'
const justice = oneOf(
  'النيابة النيابة_العامة وكيل_الملك وكيل_جلالة_الملك الوكيل القضاء العدالة المحكمة محكمة_الاستئناف القاضي قاضي_الأحداث قاضي_التحقيق أنظار_العدالة أنظار_القضاء الجنايات الغرفة القاضي_الجنحي الدرك_القضائي',
)
const police = oneOf('البوليس الشرطة الجدارمية الدرك الأمن الكوميسارية المخزن لابيجي')
const patterns = [
  // Brought before, sent to, held at the disposal of a court.
  words(
    `(?<leak>${oneOf('قدم قدمت قدموا قدمو تقديم تقديمه تقديمها تقديمهم يقدم تقدم عرض عرضت عرضوا عرضه مثل مثلت مثلوا يمثل تمثل سيمثل مثول مثوله أحيل أحيلت أحيلوا أحالت أحالته إحالة إحالته إحالتها إحالتهم سيحال يحال سلم سلمت تسليمه داوه داوها داو طلعوه دخل')}\\s+(?:[a-z\\u0621-\\u06d3]+\\s+){0,2}?(?:امام|علي|الي|ل|عند|قدام|لدي|ف)?\\s*(?:انظار\\s+)?(?:[بفل]|ال|لل)?${justice})`,
  ),
  words(
    `(?<leak>(?:اوقف|اوقفت|اوقفو?ا|اعتقل|اعتقلت|توقيفه|شدوه|قبضو عليه|القي عليه القبض)\\s+(?:[a-z\\u0621-\\u06d3]+\\s+)?(?:امس|البارح|البارحه|اليوم|صباح|مساء|ليله|الاسبوع|ليلا|قبل|منذ|هاد)\\S*)`,
  ),
  words(
    `(?:(?:يخضع|تخضع|خضع|خضعت|يخضعون|خضعوا)\\s+ل(?:ل)?(?:بحث|تحقيق|استنطاق|حراسه|تدابير|مراقبه قضاييه)\\S*|(?:برقيه|نشره|مذكره)\\s+بحث|(?:ال)?متلبسا?|متلبسين|(?:اقتيد|اقتيدت|اقتياده|اقتادته|اقتادت|اقتادوه)|(?:ب|من اجل\\s+)?تهم(?:ه|تي)\\s+(?:ال)?[\\u0621-\\u06d3]+|التهم\\s+(?:ال)?(?:منسوب\\S*|موجه\\S*)|المنسوب(?:ه)?\\s+ا?لي\\S+|(?:ب|ف|في )(?:ال)?سراح|بكفاله|(?:الافراج|افرج)\\s+عن\\S*|مطلوب(?:ا|ين|ون)?\\s+(?:للعداله|لدي|للامن|للشرطه)|البحث\\s+عن\\s+(?:الفاعل|الجناه|المشتبه|شريك|مرتكب|السارق)\\S*|(?:قرائن|قراين|ادله)\\s+ضد\\S+|ادين|ادانه\\s+ابتداييه|حكم\\s+ابتدايي|نتاي?ج\\s+(?:ال)?(?:خبره|تشريح|تحليل)|محاكمه\\s+(?:ال)?(?:متورط|متهم|شاب|رجل|امراه|سارق|جناه|موقوف)\\S*)`,
  ),
  words(
    `(?:reconnu (?:les faits|avoir|sa|son)|poursuivie?s? (?:en etat|pour|devant|en justice)|flagrant delit|pris(?:e)? sur le fait|sous caution|remise? en liberte|accusee?s? d[e']|s'est (?:livre|rendu)e? a|portrait-robot|pieces? a conviction|sous scelles|mis(?:e)? sous ecrou|(?:police|gendarmerie|pj) (?:recherche|traque|interroge|enquete)|(?:interroge|entendu)e?s? par (?:la|les)|toujours en (?:cavale|liberte)|condamnee?s? en premiere)(?![a-z])`,
  ),
  // A judge or a prosecutor who is no place and no guest.
  words(
    `(?<!(?:قرب|جوار|شارع|حي|حدا|خلف|ممثل|ممثله|نائب|مقر|باب|ساحه|زنقه|بنايه|محيط|محطه|شراكه مع|بتعاون مع|حضور)\\s+)(?<leak>${oneOf('القاضي قاضي_الأحداث قاضي_الأسرة قاضي_التحقيق وكيل_الملك الوكيل_العام النيابة_العامة المحكمة')})(?!\\s+(?:ال)?(?:اداري|عقاري|دستوري))`,
  ),
  words(
    `(?<leak>(?:القبض|قبض)\\s+علي\\S*|(?:ينفي|نفي|نفت|انكر|انكرت|ينكر)\\s+(?:المعني\\S*|ما نسب|التهم\\S*|كل|اي|علاقته|صلته)(?:\\s+[\\u0621-\\u06d3]+)?|ما\\s+نسب\\s+الي\\S*|المعني بالامر|المنسوب اليه|(?:التحقيق|البحث)\\s+(?:ما زال\\s+)?(?:مفتوح|متواصل|مستمر|معمق|ساري|لم ينته)\\S*|(?:النظر|البت)\\s+في\\s+(?:قضي|ملف|طلب السراح)\\S*|قضيت(?:ه|ها|هم)|(?:اجلت|حجزت|قررت|قضت|ادانت|برات)\\s+(?:ال)?(?:محكمه|هيئه|هييه|غرفه)|كيقلبو علي\\S*|كيقلبو معا\\S*|(?:كيبحثو|يبحثون|تبحث)\\s+(?:عن|علي|معه|معا)\\S*(?:\\s+[\\u0621-\\u06d3]+)?|التمست?\\s+النيابه|(?:ال)?سراح\\s+(?:ال)?موقت|(?:الدرك|الشرطه|الامن|المحققون)\\s+(?:استمع|استنطق|فتش|حجز|اوقف|اعتقل)\\S*(?:\\s+الي)?|(?:استمع|استنطق|فتش)\\S*\\s+(?:الدرك|الشرطه|المحقق\\S*))`,
  ),
  words(
    `(?:enqueteurs?|(?:le |du |au )?parquet|procureur(?: du roi)?|juge d\\w+|resultats? (?:adn|de l'autopsie|de l'expertise)|requis(?: une| la)? \\w+|nie(?:nt)? (?:toute|les|avoir|etre|sa)\\w*|placee?s? en \\w+|peine ferme|(?:police|enqueteurs?|agents) (?:cherchent|recherchent|soupconnent)|soupconnee?s?|temoignages? recueillis?|plainte (?:deposee )?contre (?:x|le|la|son|sa)|filature|ecoutes? telephoniques?|chefs? d'inculpation|proces (?:de|du|des|reporte|renvoye))(?![a-z])`,
  ),
  words(`(?:رهن|تحت)\\s+(?:ال)?(?:مراقبه القضاييه|تدابير|تدبير|بحث|تحقيق|اختبار|حراسه|اعتقال|اشاره القضاء|محاكمه|اقامه جبريه)`),
  words(
    `(?:جلسه|جلسات|تاريخ|موعد)\\s+(?:ال)?محاكم(?:ه|ته|تها|تهم)|محاكمت(?:ه|ها|هم)(?![\\u0621-\\u06d3])|(?:النطق|نطق)\\s+بالحكم|(?:ال)?حكم الابتدايي|(?:ال)?جلسه المقبله ل(?:ل)?[\\u0621-\\u06d3]+|(?:ال)?مداوله|استئناف الحكم|طعن بالاستئناف`,
  ),
  words(
    `(?:ال)?(?:استماع|انصات)\\s+(?:الي|ل)\\s*(?:افاده\\s+|اقوال\\s+|تصريحات\\s+)?(?:ال|لل)?(?:شهود|شاهد|شاهده|ضحيه|ضحايا|مشتكي|مشتكيه|قاصر|طفل|طفله|متهم|اطراف|مصرح)\\S*`,
  ),
  words(
    `(?:استنطاق|استنطق|استمع\\S* (?:الي\\S* )?(?:الضابط\\S*|المحقق\\S*|عناصر|الشرطه|الدرك)|تحديد هويه|حددت هويه|حدد\\S* هويت\\S*|تشريح|انابه قضاييه|مواجهه بين|عرض \\S+ علي الضحيه|تفتيش (?:منزل|بيت|مسكن)\\S*)`,
  ),
  words(
    `(?<leak>(?:شد|قبض|حكم|قبط|هز|جر|وقف|اعتقل|اوقف)(?:وه|وها|وهم|اته|اتها|اتهم|ته|تها|تهم|ه|ها|هم|و)\\s+(?:علي\\S*\\s+)?${police}|${police}\\s+(?:شد|قبض|هز|وقف|اعتقل|اوقف)(?:و|ت|ات)?(?:ه|ها|هم|وه|وها|وهم))`,
  ),
  words(`(?:(?:عند|ف|في|مازال ف)\\s?(?:ال)?(?:حبس|سجن|كوميساريه|بوليس)|فالحبس|فالسجن|محبوس\\S*|مسجون\\S*|معتقل\\S*)`),
  words(
    `(?:recherchee?s?)\\s+(?:activement\\s+)?(?:par|depuis|pour)\\s+(?:la |le |les |l')?[a-z]+|(?:toujours|encore) recherchee?s?|recherches? (?:se poursui\\w+|sont? en cours)`,
  ),
  words(
    `(?:son proces|leur proces|le verdict|l'audience|audience de jugement|temoins? (?:ont ete |a ete )?entendus?|audition(?:ne|nee|nes|nees)?(?: d\\w+)? (?:temoins?|la victime|le mineur|la plaignante|le plaignant)|a ete (?:auditionne|entendu|place|confronte|juge|condamne)e?|en (?:premiere instance|appel)|commission rogatoire|autopsie|confrontation|devant le (?:juge|procureur|parquet)|(?:remis|presente|conduit|transfere)e?s? (?:a|au|devant) (?:la justice|le juge|procureur|parquet|la prison)|mandat d\\w+|sous controle judiciaire|en prison|a la prison|detenue?s?)(?![a-z])`,
  ),
  words(
    oneOf(
      `المشتبه_فيه المشتبه_فيها المشتبه_فيهم المشتبه_به المشتبه_بهم المشتبه_فيهما مشتبه_فيه مشتبه_فيهم مشتبه_به المتهم المتهمان المتهمة المشتبهان المتهمين المتهمون متهم متهمين الظنين الأظناء الجاني الجناة الجانيين الموقوف الموقوفين الموقوفون
       موقوف موقوفين الحراسة_النظرية تدبير_الحراسة التحقيق_جار التحقيق_جاري البحث_جار البحث_جاري البحث_ما_زال الأبحاث_جارية الأبحاث_متواصلة التحريات_جارية التحريات_متواصلة التحريات_مستمرة البحث_متواصل التحقيقات_متواصلة قيد_التحقيق قيد_البحث موضوع_بحث موضوع_تحقيق
       البحث_التمهيدي بحث_قضائي بحثا_قضائيا مذكرة_بحث مذكرات_بحث مبحوث_عنه مبحوث_عنهم مبحوثا_عنه في_حالة_فرار في_حالة_اعتقال أمر_بالاعتقال السجن_المحلي الاعتقال_الاحتياطي التحقيق_الإعدادي
       أحيل_على_النيابة أحيل_على_وكيل أحيلت_على_النيابة أحيلوا_على_النيابة إحالته_على_النيابة إحالتهم_على_النيابة قدم_أمام_النيابة قدموا_أمام_النيابة تعليمات_النيابة_العامة إشراف_النيابة_العامة بأمر_من_النيابة تحت_إشراف_النيابة أمام_المحكمة لم_يصدر_الحكم الخبرة_الجينية الخبرة_التقنية
       المشتكى_به المشتكى_بها المشتكى_بهم المجرم المجرمين المجرمون قاضي_التحقيق غرفة_الجنايات الغرفة_الجنحية رهن_الاعتقال رهن_الحراسة رهن_الاحتفاظ حالة_سراح إيداعه_السجن إيداعها_السجن إيداعهم_السجن أودع_السجن أودعت_السجن أودعوا_السجن
       بحث_تمهيدي بحثا_تمهيديا بحث_جار البحث_جاريا بحث_معمق بحثا_معمقا فتح_تحقيق فتح_بحث فتحت_تحقيقا فتحت_بحثا فتح_تحقيقا أدلة_الإدانة البصمات رفع_البصمات محجوزات المحجوزات مدة_العجز عجز_مدته شهادة_طبية_مدة التكييف_القانوني اعترافه اعترافها المتابعة_القضائية متابع_قضائيا متابعة_قضائيا يتابع_في تتابع_في
       شركائه شركائهم شريكته باقي_المتورطين متورط متورطين المتورط المتورطين المتورطون تنقيط الضابطة_القضائية أنكر_المتهم ينكر_التهمة
       اعترف اعترفت اعترافات كاميرات_المراقبة_أظهرت هوية_الفاعل هوية_الجاني شركاؤه ما_زال_البحث ما_زالت_الأبحاث`,
    ),
  ),
  words(
    `${oneOf('توقيف أوقفت أوقف اعتقال اعتقلت اعتقل إيقاف ضبط أوقفنا أوقفوا اعتقلوا شدو شدوا شد قبضو قبضوا القبض_على ألقي_القبض ألقت_القبض')}(?:\\s+[a-z\\u0621-\\u06d3]+){0,2}?\\s+${oneOf('شخص شخصين شخصا أشخاص شاب شابين شابا شبان رجل امرأة قاصر قاصرا قاصرين فاعل الفاعل الفاعلين مروج المروج سارق السارق لص عصابة أفراد مرتكب مرتكبي أربعيني ثلاثيني عشريني شابة فتاة سيدة مشتبه المشتبه مبحوث زعيم مهاجر أجنبي تلميذ طالب سائق مشجع مشجعين مروجين لصوص لصين واحد')}`,
  ),
  words(`(?:الفاعل|الفاعلين|الفاعلون|الفاعله)(?!\\s+(?:ال)?(?:جمعوي|اقتصادي|محلي|سياسي|مدني|تربوي|اجتماعي|حقوقي|اساسي))`),
  // What was seized, and from whom.
  words(`${oneOf('حجز حجزت ضبط ضبطت مصادرة بحوزته بحوزتها بحوزتهم')}\\s+(?:${oneOf('على')}\\s+)?(?:\\d+|كميه)\\s+[a-z\\u0621-\\u06d3]+`),
  words(`(?:saisie?|saisi) (?:de )?\\d+[a-z\\s]*`),
  words(`(?<leak>شدو?ا?\\s+(?:البوليس|الشرطه|الجدارميه)?\\s*(?:واحد|جوج|تلاته)[^.,!?\\n]{2,40})`),
  words(`(?:توقيف|ايقاف|اعتقال)(?:ه|ها|هم|هما)`),
  words(`(?:البحث|التحقيق|الابحاث|التحريات)\\s+(?:لا|ما|لم)?\\s*(?:ي|ت)?زال\\S*`),
  words(`(?:لا|ما)\\s?(?:ي|ت)?زال\\S*\\s+(?:البحث|التحقيق|الابحاث|التحريات)`),
  words(`(?:enquete|instruction|investigations?|information)\\s+(?:[a-z']+\\s+){0,8}?(?:en cours|ouvertes?|se poursui\\w+|diligente\\w*)`),
  words(
    `${oneOf("malfaiteur malfaiteurs l'auteur_des_faits auteur_des_faits auteurs_des_faits mandat_de_dépôt juge_d'instruction chambre_criminelle comparaîtra comparaît comparu contrôle_judiciaire empreintes perquisition incapacité_de_travail complices coupables coupable agresseur agresseurs sous_les_verrous incarcéré incarcérée incarcérés relaxé liberté_provisoire partie_civile certificat_médical_de individus_recherchés réquisitoire ravisseur")}`,
  ),
  words(`itt(?: de)? \\d+ jours?`),
  words(
    `(?:غادي|سوف|راه|باش)\\s+(?:يدوز|يتحاكم|يتقدم|يمثل|يطلع)\\S*(?:\\s+\\S+){0,2}|تحت\\s+(?:ال)?(?:مراقبه|تنصت)(?:\\s+في انتظار)?\\s+\\S+|في انتظار\\s+(?:ضبط|توقيف|ايقاف)\\S*`,
  ),
  words(
    `(?:ecoutes? (?:telephoniques?|visent|sont|en cours)|sous (?:surveillance|ecoute)|sur ecoute|passe(?:ra)? (?:au tribunal|en jugement|devant le)[a-z ]*|sera juge\\w*)`,
  ),
  words(`شريكه(?=\\s+(?:لم|ما|هو|الذي|قدم|كان))`),
  words(`تقديم(?:ه|ها|هم|هما)\\s+امام\\s+[a-z\\u0621-\\u06d3]+`),
  words(`${file}\\s+(?:[a-z\\u0621-\\u06d3]+\\s+){0,2}?(?:${oneOf('عدد رقم')})\\s*:?\\s*\\d+(?:\\s*/\\s*\\d+)*`),
  words(
    `(?<!${oneOf('طلبكم طلبنا الطلب طلب المطلب مطلب الملتمس ملتمس القرار قرار مراسلة المراسلة مراسلتكم مراسلتنا رسالتكم صفقة الصفقة الإنارة عروض العروض الرخصة رخصة الظهير المرسوم القانون الالتزام')}\\s+(?:المسجل\\s+)?)(?:عدد|رقم)\\s+\\d{1,6}\\s*/\\s*\\d{2,6}(?:\\s*/\\s*\\d{2,4})?`,
  ),
  words(
    oneOf(
      `suspect suspects suspecte suspectes présumé présumés auteur_présumé auteurs_présumés mis_en_cause mise_en_cause prévenu prévenus inculpé inculpés accusé accusée accusés garde_à_vue enquête_en_cours enquête_est_en_cours enquête_judiciaire information_judiciaire
       enquête_préliminaire enquête_ouverte enquête_se_poursuit investigations_en_cours investigations_se_poursuivent l'enquête_suit instruction_en_cours mandat_d'arrêt avis_de_recherche mis_en_examen mise_en_examen déféré déférés déférée présenté_au_parquet
       présentés_au_parquet présentée_au_parquet sous_la_supervision_du_parquet instructions_du_parquet détention_provisoire placé_en_détention écroué écroués interpellé interpellés interpellée interpellées interpellation en_fuite activement_recherché complice complices
       a_avoué ont_avoué aveux expertise_adn vidéosurveillance_a_montré attend_son_jugement devant_le_tribunal sera_jugé seront_jugés`,
    ),
  ),
  words(`(?:${oneOf('arrestation')}|(?:a|ont) (?:ete )?(?:arrete|interpelle|ecroue|apprehende|inculpe)e?s?)`),
  words(
    `(?:dossier|affaire|procedure|pv|proces-verbal|plainte)\\s+(?:[a-z\\u0621-\\u06d3]+\\s+){0,2}?(?:n\\s?[°•]|no|numero|n)\\s?:?\\s?\\d+(?:\\s*/\\s*\\d+)*`,
  ),
]

/** A case that is closed may be told, without its number. */
const closed =
  /(?<!(?:لم|دون|بدون|غير|قبل|انتظار|pas|sans|attente)[^.,]{0,25})(?:حكم نهائي|حكما نهائيا|الحكم النهائي|قرار نهائي|بعد انتهاء القضيه|jugement definitif|decision definitive|definitivement (?:jugee?|condamnee?|close))/

/** What belongs to an investigation or a trial that is not over. */
export function caseSpots(text: Comparable): Spot[] {
  return patterns
    .flatMap((pattern) => spotsOf(text, 'ongoingCase', pattern))
    .filter(
      ({ start, end }) => /\d/.test(text.original.slice(start, end)) || !closed.test(sentenceAround(text, placeOf(text.starts, start))),
    )
}
