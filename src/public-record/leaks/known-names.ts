/** Given names and family names as they are borne in Morocco, in Arabic and in French letters; no list of anybody's. Beside those of `names.ts`. */
export const moreGiven = `
عبدالصمد أروى أسية آسية أوس إدريسية إلهام إياد إيثار أكرم أماني أناس أيوب باسمة باهية بديع بدرية بسمة بشير بناصر بنيونس بهيجة بوبكر بوسلهام بوعلام بوعمرو تاشفين تسنيم توفيق تورية ثريا جابر جليلة
 جهاد جيلالي جواهر حاجب حبيبة حدهم حسنية حكيمة حمادي حنين خالدية خديج خلدون خليفة دانية درية دلال ذهبية راضية راوية رابحة رزان رشدي رضى رفيعة رقوش رملة رهام روان رؤى ريهام زاهية زكية زليخة زهيرة زينة ساجد ساجدة سالمة
سامي سامية سرحان سعدية سعيدة سكينة سلام سلامة سليمة سمية سندس سنية سوسن سيرين سيف شادية شامة شافية شهاب شهد شهرزاد شهيرة شوقي شيماء صابرين صبري صديق صفوان صوفيا ضاوية ضحى طامو عائدة عاشور عالية عبدة عبلة عبدالمالك عتيق عدنان عزوزة عزي عطاء عقيل
علاء علية عماد عنبر عواطف عيادة عيشة عيسى غالية غزالة غيثة غيث فاتح فاتحة فاضمة فايزة فدوى فراس فردوس فضيلة فضمة فطومة فلة فهد فوزي فيروز قادر كبيرة كميل كنزة لبيب لطيف لكبير لكبيرة لمعطي لويزة ليث ليان ماء مبروك مبروكة محجوب
 محمادين محند مخلص مروة مسعود مسعودة مصعب مطيع معتز معطي مقداد ملاك ملكية منال منانة منصور منية مها مؤمن مولود ميار ميساء ميسون ميلود ميمون مينا نائل ناجي نادر نادين ناهد نبيلة نجاح نجلاء نجيب نجيبة نزيهة نسرين نسيمة نضال نعمان نعيم نهاد
نهيلة نوال نوفل نورالهدى هادية هاشم هاني هبة هدية هشومة هلا هنو هيثم هيام وجدان وجيه وديعة ورد وسام وسيمة وفيق ياقوت ياسمين يمنى يقين يطو إيجة إيزة تيتريت توناروز ثيزيري سيفاو أماينو أنير إيدير أكسيل ماسين يوبا بيهي داسين طيموش عدجو عشا موحند همو زايد حموش
 لعياشي مبارك مباركة بوشعيب مكي بلال الهاشمي الشرقي لمعطي الجيلاني الغالي البشير الحسان كبور لكبور الزهرة زهوة الغزالة حادة حفصة رحال الرحالي ربيعة يزة يونس يعقوب إسحاق يسرا أمال آمال شعيبية الشعيبية محاسن ملوكة
`
export const moreGivenLatin = `
adam alae assia aya ayoub adnane akram aymane amal amani anass anir badia badiaa bachir bahija basma belaid belkacem benaissa bennacer bouazza bouabid boubker boucetta bouselham chaima chaimae charki chakir dounia elhoucine fadma fadoua faiza farah fatine fatouma firdaous ghitha ghali habiba hachem hadda haitham hajiba hakima hammou
hamou hanan hasna hiba hicham houda houcine hussain ibtihal idir idris ihssane ikhlas ilham ilyass inass iman izza jalila jannat jihad jihane jilani kabira kamilia kawtar kenza khaddouj khalil khadouj lahbib larbi latifa latifah lhoucine lotfi mahjoub mahjouba mamadou manal manar marouan masine maryem mbarek mbarka meriem
messaoud miloud milouda mimoun mohand mohcine mokhtar mouhcine mouna nabila naaima najib najiba najlae najoua naoual nawal nassim nassima nasser nezha nihad nisrine nizha nouhaila noureddin omaima ouiam ouidad oumayma oumnia oumkeltoum rabha rachid radia radouane rahal rahma ramdane rayane rhimou rida rim riham rihab rokaya romaissa
safae safaa sakina salah salaheddine salim salima salwa saloua sami samia sanaa sarra selma siham sihame simohamed slimane smail soad sofia sohaib soumaya soumia taha tamou tayeb tilila tlaitmas tourya wahiba warda wassila widad wijdane yamina yamna yasmine yassir yassmine yidir younès youness yousri yto zahia zahira zakia zakariae zaina zhour ziad zoubida
zoubir zoulikha abdou aberrahim hafida hafsa elhassan elmostafa lahsen mhamed mehand rqia ismael aziz ahlam asmaa bilal chouaib fatim fatima-ezzahra hamid khalil jaafar jamaa khadija nafissa rhita sabah touriya wiame zouhra
`
export const moreFamily = `
 الأندلسي البوزيدي البكاري البلغيتي البوعناني البوشاري التوزاني الجناتي الحسناوي الحضري الحياني الخياري الدريوش الرامي الزاكي الزرهوني الزهراوي الساهل السوسي السليماني الشاوي الصبار العراقي العماري العنتري الغيواني القباج 
الكرومي المدغري المريني المكناسي النعيمي الهواري الهاشمي الوردي اليازغي اليوسفي الكوهن العسال الجباري الجوهري البصري البقال البطاح الحسوني الخمليشي الرايس الشامي الطاهري الطنجاوي الغماري المغاري النوري الوكيلي
 أقديم أمرير أمغار أكناو أوراغ أوحماد أوهمو أوعزي إدبلقاسم أخنوش أبركان أيتباها باعلي بلعربي بلحاج بلكبير بلمعلم بلمودن بنجلون بنسودة بنشقرون بنعلي بنعمر بنحدو بنموسى بنسالم بنكيران بنيحيى بوراس بوزيان بوعلي بوهلال بوستة 
تاشفين جبور جسوس حركات حموش خربوش داودي دينار رمزي زروال زنيبر ساخي سحنون صبري عشور عواد غيلان فرحات قنديل كديرة كيران لغزاوي لعلج لوديي لزعر مزيان مكوار مومن ناجي ولعلو يعقوبي غنام فكري عاشور 
`
export const moreFamilyLatin = `
aboulfadl agnaou ait-baha akhannouch akhiyat amghar amrir aourik aouragh arab azeroual azrou bahi bakkouri balafrej baraka basri belarbi belghiti belkadi belkebir belkhayat bellaj benabdellah benaissa benamar benbrahim benchekroun benhaddou benhima benhamou benkhadra bennis bennouna benslimane bentahar benyahia benzakour
berrechid boualam bouanani bouazzaoui bouchta boujida boulahcen boumehdi bouras bousfiha boussaid bouzidi bouziane chaoui charadi chefchaouni chraibi chtouki dahmani daoudi debbagh diouri drissi dryouch echchaoui elalami elfilali elkhatib elmernissi elouarzazi essadiki fadili farhat fennich gannoun ghallab gharbi guessous
hadri hafidi hamdouchi hamidi hassnaoui hayani idbelkacem iraqi jalal jebbour jettou joundi kadiri kacimi kamri karam karroumi khattabi khiari lamrini laraki larhmaid lebbar lghazaoui loudiyi maghraoui malki mansour marrakchi mazouar mekouar meziane mouline moumen moussaoui mrini nadifi naciri nejjar nouri ouahbi ouakrim
 oufkir ouhsaine ouriaghli qadiri rais rahmouni rami ramzi rifai saidi salhi sahnoun sbihi seghrouchni senhaji serghini serraj sijilmassi smaili soussi squali sqalli taarji tahri tazi-riffi tebbaa tijani toumi touzani wahbi wardighi yacini yazghi youssfi zemrani zerhouni zouiten zryouel
`
