import { useView } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { Board } from '../plans/read-board.ts'

/** Names of what is in a plan, as the reader knows them. */
export function useNames({ wishes, teams, districts }: Pick<Board, 'wishes' | 'teams' | 'districts'>) {
  const { language } = useView()
  const teamNames = new Map(teams.map(({ id, name }) => [id, name]))
  const districtNames = new Map(districts.map(({ id, nameAr, nameFr }) => [id, nameIn(language, nameAr, nameFr)!]))
  return {
    placeOf(wishId: string): string {
      const wish = wishes.get(wishId)
      return wish ? nameIn(language, wish.placeAr, wish.placeFr)! : '—'
    },
    districtOf(wishId: string): string {
      const wish = wishes.get(wishId)
      return (wish && nameIn(language, wish.districtAr, wish.districtFr)) ?? '—'
    },
    teamOf: (teamId: string) => teamNames.get(teamId) ?? '—',
    districtNamed: (districtId: string) => districtNames.get(districtId) ?? '—',
  }
}
