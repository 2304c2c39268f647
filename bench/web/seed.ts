import type { Db } from '../../src/platform/db/connection.ts'

/**
 * Fills the public record with `size` invented demands of the last five years, the same at every run, straight into the copies: a twentieth as
 * many meetings, 40 districts, some four entries a demand; a few in a thousand are late, the youngest are still open.
 * @param today the day on which the record is read, as YYYY-MM-DD
 */
export async function seed(db: Db, commandId: string, size: number, today: string): Promise<void> {
  await db`
    insert into public_record.meeting (command_id, id, ref, state, day, time, topics, chair_ar, chair_fr, chair_acting, associations, title, place, released_at, changed_at)
    select ${commandId}, md5('meeting ' || n)::uuid, 'BM-L-' || n, 'published', ${today}::date - 2 - ((1 + ${size}::int / 20 - n) * 1825.0 / (1 + ${size}::int / 20))::int,
      '15:00', '{security}', 'والي الأمن', 'Préfet de police', n % 3 = 0, array['جمعية مختلقة ' || n % 46], 'لقاء تواصلي رقم ' || n, 'قاعة الاجتماعات', now(), now()
    from generate_series(1, 1 + ${size}::int / 20) n`
  for (let first = 1; first <= size; first += part) {
    await seedDemands(db, commandId, { first, last: Math.min(first + part - 1, size), size, today })
  }
  await seedEntries(db, commandId)
  await db`
    insert into public_record.tally (command_id, district_ar, category_id, what, n)
    select d.command_id, place.at, subject.at, what, count(*) from public_record.demand d
    cross join lateral (values ('*'), (d.district_ar)) as place (at) cross join lateral (values ('*'), (d.category_id)) as subject (at)
    cross join lateral (values ('asked'), ('state:' || d.state), (case when d.answer_kind = 'commitment' then
      'commitment:' || coalesce(d.verdict, case when d.outcome is null then 'open' else 'reported' end) end),
      ('owed:' || to_char(d.owed_on, 'YYYY-MM'))) as counted (what)
    where what is not null group by 1, 2, 3, 4`
}

const part = 50_000

interface Part {
  first: number
  last: number
  size: number
  today: string
}

async function seedDemands(db: Db, commandId: string, { first, last, size, today }: Part): Promise<void> {
  await db`
    with fate as (
      select n, ${today}::date - 3 - ((${size}::int - n) * 1825.0 / ${size}::int)::int as asked_on,
        abs(hashint4(n)) % 1000 as luck, abs(hashint4(n + 77)) % 1000 as more
      from generate_series(${first}::int, ${last}::int) n
    ), story as (
      select *, asked_on + 28 as answer_due_on, asked_on + 10 + more % 18 as answered_on, asked_on + 58 + luck % 60 as due_on,
        case when luck < 3 then 'none' when more < 550 then 'commitment' when more < 800 then 'explanation' when more < 900 then 'refusal' else 'referral' end as kind
      from fate
    ), stood as (
      select *, case
        when kind = 'none' or answered_on > ${today} then 'qualified'
        when kind <> 'commitment' then case when answered_on + 14 > ${today} then 'answered' else 'closed' end
        when due_on > ${today} or luck < 8 then 'promised'
        when due_on + 14 > ${today} then 'reported'
        else 'closed' end as state
      from story
    )
    insert into public_record.demand (command_id, id, ref, meeting_id, state, category_id, district_ar, district_fr, asked_by, asked_on,
      answer_kind, answer_due_on, answered_on, office_ar, office_fr, partner, commitment_kind, due_on, outcome, reported_on, verdict, judged_on,
      text, commitment_text, indicator, released_at, state_group, owed_on)
    select ${commandId}, md5('demand ' || n)::uuid, 'BM-' || to_char(asked_on, 'YYYY') || '-' || lpad(n::text, greatest(4, length(n::text)), '0'),
      case when n % 2 = 0 then md5('meeting ' || 1 + n / 20)::uuid end, state,
      (array['lighting', 'traffic', 'presence', 'noise', 'theft', 'drugs', 'school_security', 'public_space', 'road_safety', 'reception', 'awareness', 'cameras'])[1 + more % 12],
      'حي ' || luck % 40, 'Quartier ' || luck % 40, case when n % 3 > 0 then 'جمعية مختلقة ' || n % 46 end, asked_on,
      case when state <> 'qualified' then kind end, answer_due_on, case when state <> 'qualified' then answered_on end,
      'رئيس الهيئة الحضرية', 'Chef du corps urbain', case when kind = 'referral' and state <> 'qualified' then 'الجماعة' end,
      case when kind = 'commitment' and state <> 'qualified' then 'activity' end, case when kind = 'commitment' and state <> 'qualified' then due_on end,
      case when kind = 'commitment' and state in ('reported', 'closed') then 'kept' end, case when kind = 'commitment' and state in ('reported', 'closed') then due_on end,
      case when kind = 'commitment' and state = 'closed' then (array['kept', 'kept', 'kept', 'partly', 'not_kept'])[1 + more % 5] end,
      case when kind = 'commitment' and state = 'closed' then due_on + 7 end,
      'نطلب ' || (array['إصلاح الإنارة العمومية', 'تعزيز الدوريات', 'تنظيم الوقوف', 'محاربة الضجيج', 'تأمين محيط المدرسة', 'وضع ممر للراجلين', 'تحرير الملك العمومي', 'حملة تحسيسية'])[1 + luck % 8]
        || ' ' || (array['قرب السوق', 'أمام المحطة', 'بجانب الحديقة', 'في الشارع الرئيسي', 'قرب الثانوية', 'عند المدخل'])[1 + more % 6]
        || ' بالزنقة رقم ' || n % 400 || ' ' || (array['مساء كل يوم', 'صباحا', 'في نهاية الأسبوع', 'وقت خروج التلاميذ'])[1 + n % 4],
      case when kind = 'commitment' and state <> 'qualified' then 'جولات منتظمة كل أسبوع' end, case when kind = 'commitment' and state <> 'qualified' then 'عدد الجولات' end,
      now(), case state when 'qualified' then 'waiting' when 'answered' then 'to_judge' when 'reported' then 'to_judge' else state end,
      case state when 'promised' then due_on when 'qualified' then answer_due_on end
    from stood`
}

async function seedEntries(db: Db, commandId: string): Promise<void> {
  await db`
    insert into public_record.entry (command_id, demand_id, id, kind, day, actor_ar, actor_fr, due_on, text, text_state, changed_at)
    select ${commandId}, d.id, md5(d.ref || step.kind)::uuid, step.kind, step.day, d.office_ar, d.office_fr, step.due_on, step.text,
      case when step.text is null then 'none' else 'released' end, now()
    from public_record.demand d cross join lateral (values
      ('received', d.asked_on, null::date, null),
      ('qualified', d.asked_on + 3, d.answer_due_on, null),
      (case d.answer_kind when 'commitment' then 'promised' when 'explanation' then 'explained' when 'refusal' then 'refused' when 'referral' then 'referred' end,
        d.answered_on, d.due_on, 'درسنا الطلب مع المصالح المعنية، وهذا ما تقرر بشأنه.'),
      ('reported_kept', d.reported_on, null, 'أنجزت الجولات المبرمجة وسجلت في دفتر الهيئة.'),
      ('judged_' || d.verdict, d.judged_on, null, null)
    ) as step (kind, day, due_on, text)
    where d.command_id = ${commandId} and step.kind is not null and step.day is not null`
}
