export const ar = {
  ready: 'قُرب جاهز',
  signIns: 'حسابات العرض التوضيحي (كل المعطيات مختلقة)',
  howToStop: 'للإيقاف: Ctrl-C',
  portTaken: (port: number) => `المنفذ ${port} مستعمل: أوقف البرنامج الذي يستعمله، أو اختر منفذا آخر، مثلا PORT=${port + 1} npm start`,
  portForbidden: (port: number) => `لا يُسمح لهذا المستخدم بالمنفذ ${port}: اختر منفذا من 1024 فما فوق، مثلا PORT=3000 npm start`,
  hostUnknown: (host: string) => `العنوان ${host} ليس من عناوين هذه الآلة: صحح المتغير HOST`,
  dataFolderInUse: (folder: string) => `المجلد ${folder} يستعمله قُرب آخر قيد التشغيل: أوقفه، أو اختر مجلدا آخر بالمتغير DATA_DIRECTORY`,
  dataFolderForbidden: (folder: string) =>
    `لا يمكن الكتابة في المجلد ${folder}: امنح هذا المستخدم حق الكتابة، أو اختر مجلدا آخر بالمتغير DATA_DIRECTORY`,
  databaseUnreachable: (reason: string) => `تعذر الاتصال بقاعدة البيانات (${reason}): تحقق من المتغير DATABASE_URL ومن أن الخادم يعمل`,
  databaseForbidden: (reason: string) => `لا يُسمح لمستخدم قاعدة البيانات بما يلزم (${reason}): ليكن مالك قاعدته وله CREATEROLE`,
  databaseTooOld: (version: string) =>
    `نسخة PostgreSQL هي ${version} وقُرب يحتاج إلى 15 أو أحدث: رقِّ الخادم، أو احذف DATABASE_URL لاستعمال القاعدة المدمجة`,
  databaseNotArabic: (found: string) =>
    `قاعدة البيانات لا تتعرف على الحروف العربية (${found}): أنشئ قاعدة أخرى بالأمر createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 qurb`,
  migrationEdited: (name: string) => `الملف db/migrations/${name} تغير بعد تطبيقه: أعده كما كان، واكتب التغيير في ملف جديد`,
  migrationUnknown: (name: string) => `قاعدة البيانات أحدث من هذا البرنامج (${name}): شغل النسخة الأحدث، أو استرجع نسخة احتياطية سابقة`,
  embeddedMissing: (platform: string) =>
    `لا توجد قاعدة بيانات مدمجة لهذه الآلة (${platform}): استعمل PostgreSQL خاصا بك بالمتغير DATABASE_URL`,
  embeddedFailed: (log: string) => `لم تشتغل قاعدة البيانات المدمجة، وهذا ما قالته: ${log}`,
  embeddedVersion: (found: string, needed: string) =>
    `مجلد البيانات من PostgreSQL ${found} والمدمج هو ${needed}: صدّر المعطيات بالنسخة السابقة من قُرب، أو اختر مجلدا آخر بالمتغير DATA_DIRECTORY`,
  nodeTooOld: (version: string) => `قُرب يحتاج إلى Node 24 وهذا ${version}: شغله بالأمر npm start فهو يختار النسخة المناسبة`,
  configuration: (problems: string[]) => `الإعدادات تحتاج إلى تصحيح: ${problems.join('؛ ')}`,
  setting: {
    wholeNumber: (name: string, from: number, to: number) => `${name} عدد صحيح من ${from} إلى ${to}`,
    oneOf: (name: string, values: string) => `${name} إحدى القيم ${values}`,
    address: (name: string, example: string) => `${name} عنوان مثل ${example}`,
    host: (name: string) => `${name} يكون اسم آلة أو عنوانا`,
    folder: (name: string) => `${name} يكون مسار مجلد`,
    mailFrom: (name: string, example: string) => `${name} عنوان بريد مثل ${example}`,
  },
}

export type StartWords = typeof ar
