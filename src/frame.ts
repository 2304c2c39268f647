import { reportWords } from './awareness/report/words.ts'
import { cyberWords } from './cyber/words.ts'
import { arrangeDesk } from './desk-menu.ts'
import type { Command } from './places/command.ts'
import { has } from './platform/actor.ts'
import type { Context } from './platform/context.ts'
import type { Asker } from './platform/http/request.tsx'
import type { MenuEntry, MenuGroup, View } from './platform/ui/view.ts'
import type { Language } from './platform/words/language.ts'
import { publicBriefingsWords } from './public-record/briefings/words.ts'
import { publicProblemsWords } from './public-record/problems/words.ts'
import { publicStrategyWords } from './public-record/strategy/words.ts'
import { receptionWords } from './reception/words.ts'
import { slices } from './slices.ts'
import { indicatorWords } from './strategy/indicators/words.ts'
import { surveyWords } from './survey/words.ts'
import { trustWords } from './trust/words.ts'
import { appWords } from './words.ts'

type Frame = Omit<View, 'language' | 'path' | 'query' | 'notice' | 'reader'>

/** What stands around every page: menus, the name of the command, the mark of the demonstration. */
export function createView(home: () => Promise<Command | null>) {
  return async (asker: Asker, language: Language, _path: string, context: Context): Promise<Frame> => {
    const command = await home()
    return {
      menu: asker.reader ? await deskMenu(context, language) : publicMenu(language),
      footer: footer(language),
      demonstration: command?.demonstration ?? false,
      signOutPath: '/session/end',
      ...(command && { command: language === 'ar' ? command.nameAr : command.nameFr }),
    }
  }
}

function publicMenu(language: Language): MenuEntry[] {
  const { menu } = appWords[language]
  return [
    { path: '/demands', label: menu.demands },
    { path: '/commitments', label: menu.commitments },
    { path: '/meetings', label: menu.meetings },
    { path: '/places', label: menu.places },
    { path: '/reception', label: receptionWords[language].menu },
    { path: '/cyber', label: cyberWords[language].menu },
    { path: '/about', label: menu.about },
    { path: '/desk', label: menu.desk },
  ]
}

async function deskMenu(context: Context, language: Language): Promise<(MenuEntry | MenuGroup)[]> {
  const { menu, deskGroups } = appWords[language]
  const { db, actor } = context
  const entries = await Promise.all(slices.map((slice) => slice.menu?.({ db, actor, language, now: context.now }) ?? []))
  const permitted = [
    ...entries.flat(),
    ...(has(actor, 'cell', 'administrator', 'auditor') ? [{ path: '/desk/mail', label: menu.mail }] : []),
    ...(has(actor, 'administrator', 'auditor') ? [{ path: '/desk/ledger', label: menu.ledger }] : []),
  ]
  return arrangeDesk(permitted, deskGroups)
}

function footer(language: Language): MenuEntry[] {
  const { footer } = appWords[language]
  return [
    { path: '/licence', label: footer.licence },
    { path: '/briefings', label: publicBriefingsWords[language].menu },
    { path: '/problems', label: publicProblemsWords[language].menu },
    { path: '/strategy', label: publicStrategyWords[language].menu },
    { path: '/about#never', label: footer.privacy },
    { path: '/awareness', label: reportWords[language].public.menu },
    { path: '/trust', label: trustWords[language].public.menu },
    { path: '/indicators', label: indicatorWords[language].menu },
    { path: '/surveys', label: surveyWords[language].results.menu },
    { path: '/demands.csv', label: footer.openData },
  ]
}

/** What was just done, said by the slice whose action did it. */
export function noticeOf(language: Language, actionId: string): string | null {
  const [name, verb = ''] = actionId.split('.')
  return slices.find((slice) => slice.name === name)?.words[language].notices[verb] ?? null
}

/** The sentence of a refusal or of a missing permission. */
export function wordOf(language: Language, sliceName: string, reason: string): string {
  const words = slices.find((slice) => slice.name === sliceName)?.words[language]
  const app = appWords[language]
  return words?.refusals[reason] ?? words?.permissions[reason] ?? (reason === 'invalid' ? app.invalidForm : app.invalidValue)
}
