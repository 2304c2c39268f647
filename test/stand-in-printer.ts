// A child of the printer that does as the title of the document says.
let printed = 0

process.on('message', ({ id, document: { title } }: { id: number; document: { title: string } }) => {
  if (title === 'crash') process.exit(1)
  if (title === 'hang') for (;;);
  if (title === 'fail') process.send!({ id, failure: 'as asked', memory: 1 })
  else process.send!({ id, pdf: Buffer.from(`${process.pid} ${++printed}`), memory: title === 'grow' ? 10_000 : 1 })
})
process.on('disconnect', () => process.exit())
