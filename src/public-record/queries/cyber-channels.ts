import type { Db } from '../../platform/db/connection.ts'
import type { CyberChannelFacts } from '../cyber-channel.ts'

export async function upsertCyberChannel(db: Db, commandId: string, facts: CyberChannelFacts): Promise<void> {
  await db`
    insert into public_record.cyber_channel ${db({ commandId, ...facts })}
    on conflict (command_id, id) do update set telephone = excluded.telephone, address = excluded.address, gone = excluded.gone,
      checked_on = excluded.checked_on`
}
