/** Two wishes, one team, two days: enough to try every rule on. */
export function smallInstance() {
  const shift = (day: number) => ({
    day,
    from: '07:30',
    to: '15:00',
    break: { earliest: '10:15', latest: '12:00', minutes: 30 },
  })
  return {
    format: 'presence-instance/1' as const,
    days: 2,
    places: [{ id: 'base' }, { id: 'school' }, { id: 'park' }],
    districts: [{ id: 'north' }, { id: 'south' }],
    travel: {
      foot: [
        [0, 10, 15],
        [10, 0, 12],
        [15, 12, 0],
      ],
    },
    teams: [{ id: 'walkers', mode: 'foot', base: 'base', shifts: [shift(0), shift(1)] }],
    wishes: [
      {
        id: 'gate',
        place: 'school',
        district: 'north',
        source: 'school' as const,
        values: [5, 4],
        windows: [
          { day: 0, from: '07:45', to: '08:15', minutes: 12 },
          { day: 1, from: '07:45', to: '08:15', minutes: 12 },
        ],
      },
      {
        id: 'lawn',
        place: 'park',
        district: 'south',
        source: 'demand' as const,
        values: [6, 5],
        maxPerDay: 1,
        maxPerBand: { morning: 2 },
        windows: [
          { day: 0, from: '09:00', to: '11:45', minutes: 15, band: 'morning' },
          { day: 0, from: '13:00', to: '14:45', minutes: 15, band: 'afternoon' },
          { day: 1, from: '09:00', to: '11:45', minutes: 15, band: 'morning' },
        ],
      },
    ],
    fairnessWeight: 10,
  }
}
