import { plural } from '../platform/words/plural.ts'
import type { WatchingWords } from './words.ar.ts'

export const en: WatchingWords = {
  permissions: {
    'ask-to-follow': 'Anyone may follow the record.',
    'confirm-follow': 'Following is confirmed by whoever got the mail.',
    'stop-following': 'Following is stopped by whoever got the mail.',
    leave: 'Following is stopped by whoever got the mail.',
    'send-digest': 'The mails of the day go out at their hour, by themselves.',
  },
  notices: {
    'ask-to-follow': 'If the address is right, a mail with a link to confirm is on its way.',
    'confirm-follow': 'You are following this now.',
    'stop-following': 'You no longer follow this.',
    leave: 'You follow nothing any more, and your address is erased.',
    'send-digest': 'The mails of the day went out.',
  },
  refusals: {
    subjectMissing: 'Choose what you want to follow.',
    subjectUnknown: 'This is not in the public record: choose a demand, a district, a category or a meeting.',
    addressInvalid: 'Write a whole e-mail address, such as nom@example.org',
    askedTooOften: 'Too many wishes from this place: try again in an hour.',
    linkUnknown: 'This link leads nowhere any more. Ask to follow again if you like.',
    alreadySent: 'The mails of this day went out before.',
    invalid: 'Check the fields that are marked.',
  },

  describe: (kind, name) =>
    ({
      demand: `demand ${name}`,
      district: `every demand in ${name}`,
      category: `every demand about ${name}`,
      meeting: `the meeting ${name} and what was asked there`,
      series: `the meetings ${name}`,
      meetings: 'all meetings',
    })[kind],

  page: {
    title: 'Follow by e-mail',
    lead: 'One mail a day at most, and only when there is news. No account, no password.',
    what: 'What you follow',
    address: 'Your e-mail address',
    addressHint: 'You will get a link: nothing starts before you have confirmed.',
    send: 'Send me the link to confirm',
    privacy: 'Your address is for this alone',
    privacyText:
      'It is not published, not given away, and tied to nothing else in the record. It is erased when you stop, and after three days if you do not confirm.',
    orFeed: 'Or without an address: a feed reader',
    orFeedText: 'With a feed reader (Atom) no address is needed.',
    feed: 'Atom link',
    choose: 'What do you want to follow?',
    chooseText: 'A demand or a meeting is followed from its own page. Or choose here:',
    categories: 'A category',
    districts: 'A district',
    meetings: 'Meetings',
  },
  asked: {
    title: 'Look at your mail',
    text: 'If the address is right, a mail with a link to confirm is on its way; the link is good for three days. Look among unwanted mail too.',
    back: 'Back to the demands',
  },
  confirmation: {
    title: 'Confirm following',
    lead: (what) => `You will get one mail a day at most when there is news of: ${what}.`,
    confirm: 'I confirm',
  },
  leaving: {
    title: 'What you follow',
    lead: 'One mail a day at most, and only when there is news.',
    stop: 'Stop',
    nothing: 'Nothing is confirmed yet',
    nothingText: 'Open the link to confirm that you got.',
    leave: 'Stop all and erase my address',
    leaveTitle: 'Stop following',
    leaveText: 'One click erases your address and all that you follow. No mail comes after it.',
  },
  left: {
    title: 'You no longer follow',
    text: 'Your address and all that you followed are erased. The record stays open to you, without an account.',
    back: 'The public record',
  },
  mail: {
    confirmSubject: 'Confirm what you follow in Qurb',
    confirmAsked: (what) => `Somebody asked that this address gets news of: ${what}. One mail a day at most, and only when there is news.`,
    confirm: 'Confirm',
    confirmUntil: (day) => `The link is good until ${day}.`,
    notYou: 'If that was not you, do nothing: no other mail will come, and this address is erased in three days.',
    digestSubject: (n) => `News of what you follow: ${plural('en', n, { one: '# item', other: '# items' })}`,
    demands: 'Demands',
    meetings: 'Meetings',
    more: (n) => `Not everything fits here: ${plural('en', n, { one: '# more demand moved', other: '# more demands moved' })}.`,
    allDemands: 'All demands',
    why: 'You get this mail because you confirmed that you follow the public record at this address.',
    leave: 'What you follow, and stop with one click',
  },
}
