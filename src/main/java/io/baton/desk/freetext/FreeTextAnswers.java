package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.FreeText;
import io.baton.desk.SmallTalk;
import io.baton.desk.freetext.phrase.MoneyTopic;
import io.baton.desk.freetext.phrase.ShortLine;
import io.baton.desk.freetext.phrase.ShortQuestion;
import io.baton.desk.freetext.phrase.StillOnIt;
import io.baton.desk.freetext.phrase.YesOrNo;
import io.baton.desk.refer.log.ClientList;
import io.baton.desk.refer.log.ExactReading;
import io.baton.desk.refer.log.ReferralFields;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers a person's own words.
final class FreeTextAnswers implements FreeText {
    private final CommandRunner commandRunner;
    private final ReadMessage readMessage;
    private final PendingDrafts pending;
    private final DraftAnswers draftAnswers;
    private final ExactReading exactReading;
    private final DraftProposals draftProposals;
    private final ToldMoney toldMoney;
    private final WholeMessage wholeMessage;
    private final DoubtfulLine doubtfulLine;
    private final FormerContactWords formerContacts;
    private final NewPrice newPrice;

    FreeTextAnswers(
            FreeTextReader reader,
            CommandRunner commandRunner,
            ReadMessage readMessage,
            PendingDrafts pending,
            DraftAnswers draftAnswers,
            ExactReading exactReading,
            DraftProposals draftProposals,
            ToldMoney toldMoney,
            FormerContactWords formerContacts,
            NewPrice newPrice) {
        this.toldMoney = toldMoney;
        this.formerContacts = formerContacts;
        this.newPrice = newPrice;
        this.commandRunner = commandRunner;
        this.readMessage = readMessage;
        this.pending = pending;
        this.draftAnswers = draftAnswers;
        this.exactReading = exactReading;
        this.draftProposals = draftProposals;
        wholeMessage = new WholeMessage(reader, readMessage, draftProposals, pending, exactReading);
        doubtfulLine = new DoubtfulLine(wholeMessage::read, readMessage, exactReading);
    }

    @Override
    public Optional<Reply> yesOrNo(Ask ask, String text) {
        return isKnown(ask)
                ? YesOrNo.toCard(text).flatMap(word -> draftAnswers.typed(ask, word))
                : Optional.empty();
    }

    @Override
    public void replied(Ask ask, String command, Reply reply) {
        if (isKnown(ask) && NewQuestion.in(ask.turn(), command, reply)) {
            pending.onlyByButton(ask);
        }
    }

    @Override
    public Reply answer(Ask ask, String text, Supplier<Reply> unreadable) {
        var smallTalk = SmallTalk.only(ask, text);
        if (smallTalk.isPresent()) {
            return CommonReplies.whisper(smallTalk.get());
        }
        if (isKnown(ask) && YesOrNo.of(text).isPresent()) {
            return draftAnswers.nothingToAnswer(ask);
        }
        var money = toldMoney.in(ask, text);
        if (money.isPresent()) {
            return wholeMessage.meant(ask, new Meaning.Proposed(money.get()));
        }
        var corrected = draftProposals.corrected(ask, text);
        if (corrected.isPresent()) {
            return corrected.get();
        }
        var hinted = wholeMessage.hinted(ask, text);
        if (hinted.isPresent()) {
            return hinted.get();
        }
        var list = ShortQuestion.command(text, YearMonth.from(ask.today()));
        if (list.isPresent()) {
            pending.onlyByButton(ask);
            return commandRunner.run(ask, list.get()).orElseGet(unreadable);
        }
        var shortLine = ShortLine.intent(text);
        if (shortLine.isPresent()) {
            return shortLine(ask, shortLine.get(), text, unreadable);
        }
        if (!isKnown(ask)) {
            return formerContacts.told(ask).orElseGet(unreadable);
        }
        if (StillOnIt.isSaid(text)) {
            var read = StillOnIt.read(wholeMessage.read(ask, text), text);
            return wholeMessage.meant(ask, readMessage.stillOnIt(ask, read));
        }
        return wholeMessage
                .answered(ask, text)
                .or(() -> price(ask, text))
                .orElseGet(() -> wholeMessage.answer(ask, text, unreadable));
    }

    private Optional<Reply> price(Ask ask, String text) {
        return NewPrice.maybe(ask, text)
                ? newPrice.of(ask, wholeMessage.read(ask, text), text)
                        .map(meaning -> wholeMessage.meant(ask, meaning))
                : Optional.empty();
    }

    private Reply shortLine(Ask ask, Intent intent, String text, Supplier<Reply> unreadable) {
        if (!isKnown(ask)) {
            return formerContacts.told(ask).orElseGet(unreadable);
        }
        if (intent == Intent.UNDO) {
            pending.onlyByButton(ask);
            var command = Questions.undo(ShortLine.number(text).orElse(null));
            return commandRunner.run(ask, command).orElseGet(unreadable);
        }
        boolean member = ask.asker().isMember();
        if (intent == Intent.STATEMENT) {
            pending.onlyByButton(ask);
            return commandRunner
                    .run(ask, MoneyTopic.OWED.command() + ShortLine.afterVerb(text))
                    .orElseGet(unreadable);
        }
        return wholeMessage.read(ask, text) instanceof Understood(_, var slots, var read)
                ? wholeMessage.understood(ask, new Understood(intent, slots, read), text)
                : member ? unreadable.get() : ContactAnswers.of(ask, intent);
    }

    private static boolean isKnown(Ask ask) {
        return !(ask.asker() instanceof Asker.Stranger);
    }

    @Override
    public Reply confirm(Ask ask, String command, String rest) {
        if (command.startsWith(ToldPayment.COMMANDS)) {
            var told = command.substring(ToldPayment.COMMANDS.length()) + " " + rest;
            return toldMoney
                    .payments()
                    .ofCommand(ask, told)
                    .map(payment -> pending.propose(ask, payment))
                    .or(() -> commandRunner.run(ask, command + " " + rest))
                    .orElseGet(CommonReplies::invalidButton);
        }
        return ClientList.in(rest).isPresent() && command.equals("refer")
                ? answer(ask, rest, () -> pending.propose(ask, doubtfulLine.of(ask, command, rest)))
                : pending.propose(ask, doubtfulLine.of(ask, command, rest));
    }

    @Override
    public Reply logFrom(Ask ask, String message) {
        var wanted =
                wholeMessage.read(ask, message) instanceof Understood understood
                                && understood.intent().logs()
                        ? Optional.of(readMessage.referrals(ask, understood))
                        : exactReading.read(ask, message);
        return ReferralForm.open(
                ask,
                wanted.map(DraftForm::initial)
                        .orElseGet(() -> ReferralFields.Initial.ofNeed(message)));
    }
}
