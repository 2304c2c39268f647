import { type Language, languages } from '../../../platform/words/language.ts'
import { nameIn } from '../../../platform/words/names.ts'
import type { ReportRow } from '../../../public-record/awareness-reports.ts'
import type { Level, Sector } from '../../../schools/school.ts'
import { schoolsWords } from '../../../schools/words.ts'
import { topicName } from '../../topic.ts'
import type { District, TopicLine } from '../report.ts'
import { reportWords } from '../words.ts'

type Names = ReportRow['name']

const inAll = (name: (language: Language) => string) => Object.fromEntries(languages.map((one) => [one, name(one)])) as unknown as Names

export const levelNames = (level: Level) => inAll((language) => schoolsWords[language].levels[level])
export const sectorNames = (sector: Sector) => inAll((language) => schoolsWords[language].sectors[sector])
export const topicNames = (topic: TopicLine) => inAll((language) => topicName(language, topic))
export const districtNames = (district: District | null) =>
  inAll((language) => (district ? nameIn(language, district.nameAr, district.nameFr) : reportWords[language].noDistrict))
