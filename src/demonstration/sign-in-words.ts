import type { Role } from '../platform/actor.ts'

/** What each account of the demonstration is for, as it is printed at the start. */
export const signInWords: Record<Role, string> = {
  cell: 'خلية التواصل',
  head: 'صاحب التزامات',
  publisher: 'النشر (توقيعان)',
  association: 'جمعية',
  auditor: 'الافتحاص',
  administrator: 'الإدارة',
  planner: 'التخطيط',
  awareness: 'التحسيس',
  school: 'مؤسسة تعليمية',
  partner: 'شريك',
}
