import { foldWord } from '../../platform/words/letters.ts'

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(foldWord))

/** Who somebody is: behind these a word that is in no dictionary is a name. The article is taken off before it is looked for. */
export const roles = set(`
سيد سيدة سيدتي سيدي آنسة أستاذ أستاذة ذ د دكتور دكتورة مدعو مدعوة مسمى مسماة حاج حاجة شريف فقيه إمام خطيب مؤذن عدل موثق
رئيس رئيسة نائب نائبة كاتب كاتبة أمين أمينة مقرر مقررة مستشار مستشارة عضو عضوة منسق منسقة مندوب مندوبة مدير مديرة مسير مسيرة ممثل ممثلة ناشط ناشطة فاعل فاعلة متطوع متطوعة مؤطر مؤطرة منخرط منخرطة متدخل متدخلة ناطق مقدم شيخ قائد قائدة باشا خليفة عميد عميدة ضابط ضابطة مفتش مفتشة شرطي شرطية دركي مراقب حارس حارسة رقيب
معلم معلمة تلميذ تلميذة طالب طالبة مدرب لاعب لاعبة حكم مربي مربية طبيب طبيبة ممرض ممرضة محامي محام محامية قاضي قاض مهندس مهندسة صحفي صحفية صحافي مراسل إطار موظف موظفة
بقال جزار خباز نجار حداد حلاق حلاقة خياط خياطة سباك كهربائي ميكانيكي سائق سائقة بائع بائعة تاجر تاجرة فراش خضار عشاب مقاول صاحب صاحبة مول مولات بواب كسال عطار فنان فنانة شاعر شاعرة متقاعد متقاعدة فلاح حرفي صانع صانعة
مواطن مواطنة ساكن جار جارة جارنا جارتنا مكتري مالك مالكة زبون مشتكي مشتكية شاكي مشتكى شاهد شاهدة ضحية متهم متهمة ظنين موقوف مشتبه جاني فاعل هالك هالكة مرحوم مرحومة فقيد فقيدة متوفى متوفاة راحل راحلة مختفي مختفية قاصر طفل طفلة رضيع رضيعة شاب شابة فتاة رجل مرأة مسن مسنة عجوز مهاجر مهاجرة أجنبي زميل زميلة زميلنا زميلتنا صديق صديقة صديقنا رفيق أخ أخت أخونا أختنا عم خال عمة خالة عمي خالي عمتي خالتي با مي سي لالة للا مولاي
ابن ابنة بنت ولد أبناء أولاد ورثة عائلة أسرة آل زوج زوجة زوجته زوجها أرملة مطلقة طليقة والد والدة أب أم حرم عقيلة صهر خطيب خطيبة حفيد حفيدة جد جدة شقيق شقيقة توأم
وأخيه وأخته أخيه أخته أخوه ابنه ابنته
يدعى تدعى اسمه اسمها سميتو سميتها يسمى تسمى اسمي بمعية رفقة صحبة نيابة لفائدة
`)

/** Behind these a name stands without more ado: how somebody is called, and whose kin it is. */
export const close = set(`
مدعو مدعوة مسمى مسماة ملقب ملقبة يدعى تدعى اسمه اسمها اسمي سميتو سميتها يسمى تسمى لقبه لقبها يلقب تلقب يلقبونه كنيته سي با عمي خالي عمتي خالتي لالة للا مولاي حاج حاجة ذ د مرحوم مرحومة فقيد فقيدة هالك هالكة متوفى متوفاة
ابن ابنة ولد بنت أبناء ورثة عائلة أسرة آل زوجة زوج أرملة مطلقة والد والدة أم أب أخ أخت صهر حرم عقيلة شقيق شقيقة أسفله الموقع الموقعة جارنا جارتنا زميلنا زميلتنا صديقنا بمعية رفقة صحبة أخيه أخته أخوه سيد سيدة آنسة
`)

/** The same in French; a capital has to follow. */
export const rolesLatin = set(`
m mm mme mlle mr me dr pr monsieur madame mademoiselle maitre docteur professeur sieur dame haj hajj hajja lalla si moulay feu nomme nommee denomme denommee surnomme surnommee alias dit dite certain certaine
president presidente tresorier tresoriere secretaire general generale rapporteur rapporteuse coordinateur coordinatrice militant militante acteur actrice benevole membre animateur animatrice directeur directrice surveillant surveillante enseignant enseignante instituteur institutrice
inspecteur inspectrice commissaire officier brigadier agent capitaine lieutenant commandant gardien gardienne concierge chauffeur conducteur commercant commercante epicier epiciere boucher boulanger coiffeur coiffeuse medecin infirmier infirmiere avocat avocate juge ingenieur journaliste entraineur joueur joueuse artiste imam retraite retraitee proprietaire locataire patron patronne
voisin voisine habitant habitante citoyen citoyenne plaignant plaignante victime temoin suspect prevenu eleve etudiant etudiante enfant petit petite jeune fille fils garcon fillette mineur mineure mere pere frere soeur freres soeurs famille epoux epouse veuve veuf mari femme oncle tante cousin cousine neveu niece collegue ami amie camarade
`)

/** Behind these and a colon whoever wrote, signed or came is named. */
export const labels = set(`
توقيع الإمضاء إمضاء الموقع الموقعة الموقعون المقرر المقررة حرره حررته الكاتب الكاتبة المنسق المنسقة منسق الرئيس الرئيسة المسؤول المسؤولة الحاضرون الحاضرات الحضور الغائبون الغائبات المتغيبون المعتذرون المشاركون المتدخلون الاسم الإسم الأسماء الساكنة السكان المراسل للاتصال الاتصال المشروع بعذر أسفله الطالب الشاكي المشتكي المتدخل المتدخلة اللجنة
signe signature redige redacteur rapporteur contact presents presentes present presente absents excuses nom prenom tresoriere tresorier president presidente secretaire responsable coordinateur coordinatrice suivi participants intervenants
`)

/** Behind these somebody speaks, writes, thanks or is thanked. */
export const acts = set(`
قال قالت أضاف أضافت صرح صرحت ذكر ذكرت أكد أكدت أوضح أوضحت أشار أشارت تحدث تحدثت تدخل تدخلت طلب طلبت طالب طالبت التمس التمست اقترح اقترحت استنكر استنكرت اشتكى اشتكت تساءل تساءلت سأل سألت عقب عقبت رد ردت أجاب أجابت وعد وعدت شكر شكرت نوه نوهت دعا دعت عبر عبرت أثار أثارت لاحظ لاحظت نبه نبهت ختم ختمت افتتح افتتحت قدم قدمت ناب نابت مثل مثلت حضر حضرت وجه وجهت كتب كتبت أعلن أعلنت ترأس ترأست سير سيرت أشرف أشرفت
يقول تقول يضيف يؤكد تؤكد يطلب تطلب يطالب تطالب يشتكي تشتكي يقترح تقترح يشكر نشكر شكرنا نشكو نهنئ تهنئ هنأ كلف كلفت قرر قررت استقبل استقبلت راسل راسلت اتصل اتصلت توصل توصلت سلم سلمت سلمنا أخبرنا أخبرني أخبرتنا أخبرتني رأى رأت شاهد حسب بقيادة شهادة رسالة شكاية طرف لدى مع
`)

/** What is called after somebody or bears a name of its own, beside `namedThings`. */
export const bearers = set(`
حمام فران روض حضانة صالون جمعيات ودادية تعاونيات مدارس شوارع دواوير أزقة تعاونية جمعية ودادية فيدرالية رابطة عصبة نادي فريق مقهى مطعم فندق صيدلية مخبزة شركة مقاولة مكتب محل ضيعة سينما مهرجان قافلة حملة برنامج مشروع جائزة كأس دوري عملية خطة ميثاق اتفاقية قانون سد وادي واد جبل عين قصبة تل بحيرة شاطئ قرية مدينة بلدة إقليم عمالة ناحية أيت_عتاب دواوير موسم زاوية ملحقة ثكنة مدار ملتقى نصب تمثال متحف قاعة مسبح ملاعب منصة موقع جريدة مجلة قناة إذاعة ساحة حومة
associations cooperatives clubs amicales ecoles colleges lycees rues avenues quartiers hammam four zaouia moussem maisons cooperative club equipe cafe restaurant hotel pharmacie boulangerie societe entreprise festival caravane campagne programme projet prix coupe loi barrage oued mont lac plage village ville province region annexe complexe musee piscine plateforme journal radio cite ensemble federation ligue union amicale hopital clinique salle souk sebt oulad ouled ait hay
`)
