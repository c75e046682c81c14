package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.FreeText;
import io.baton.desk.SmallTalk;
import io.baton.desk.freetext.phrase.AllPartners;
import io.baton.desk.freetext.phrase.DeclineWords;
import io.baton.desk.freetext.phrase.RefundWords;
import io.baton.desk.freetext.phrase.ShortLine;
import io.baton.desk.freetext.phrase.SomeoneElse;
import io.baton.desk.freetext.phrase.StillOnIt;
import io.baton.desk.freetext.phrase.YesOrNo;
import io.baton.desk.freetext.several.SecondMessage;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.refer.log.ClientList;
import io.baton.desk.refer.log.ExactReading;
import io.baton.desk.refer.log.ReferralFields;
import io.baton.desk.refer.log.ReferralForm;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers a person's own words.
final class FreeTextAnswers implements FreeText {
    private final FreeTextReader reader;
    private final CommandRunner commandRunner;
    private final ReadMessage readMessage;
    private final PendingDrafts pending;
    private final DraftAnswers draftAnswers;
    private final ExactReading exactReading;
    private final DraftProposals draftProposals;
    private final DoubtfulLine doubtfulLine;

    FreeTextAnswers(
            FreeTextReader reader,
            CommandRunner commandRunner,
            ReadMessage readMessage,
            PendingDrafts pending,
            DraftAnswers draftAnswers,
            ExactReading exactReading,
            DraftProposals draftProposals) {
        this.reader = reader;
        this.commandRunner = commandRunner;
        this.readMessage = readMessage;
        this.pending = pending;
        this.draftAnswers = draftAnswers;
        this.exactReading = exactReading;
        this.draftProposals = draftProposals;
        doubtfulLine = new DoubtfulLine(this::read, readMessage, exactReading);
    }

    @Override
    public Optional<Reply> yesOrNo(Ask ask, String text) {
        return isKnown(ask)
                ? YesOrNo.of(text).flatMap(word -> draftAnswers.typed(ask, word))
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
        var corrected = draftProposals.corrected(ask, text);
        if (corrected.isPresent()) {
            return corrected.get();
        }
        if (AllPartners.areAskedFor(text)) {
            pending.onlyByButton(ask);
            return commandRunner.run(ask, AllPartners.COMMAND).orElseGet(unreadable);
        }
        var shortLine = ShortLine.intent(text);
        if (shortLine.isPresent()) {
            return shortLine(ask, shortLine.get(), text, unreadable);
        }
        if (!isKnown(ask)) {
            return unreadable.get();
        }
        if (StillOnIt.isSaid(text)) {
            return meant(ask, readMessage.stillOnIt(ask, StillOnIt.read(read(ask, text), text)));
        }
        boolean declines =
                !ask.asker().isMember() && (DeclineWords.areIn(text) || SomeoneElse.isAsked(text));
        var read = read(ask, text);
        var whole =
                declines
                        ? DeclineWords.said(read)
                        : ask.asker().isMember() ? RefundWords.said(read, text) : read;
        var split =
                ask.asker().isMember() && SecondMessage.mayBeIn(whole)
                        ? SecondMessage.find(text, whole, part -> read(ask, part))
                        : Optional.<SecondMessage.Split>empty();
        if (split.isPresent()) {
            var first = split.get().first();
            return CommonReplies.withLead(understood(ask, first, first.text()), split.get().note());
        }
        return switch (whole) {
            case Understood understood -> understood(ask, understood, text);
            case Reading.Ambiguous(var readings) -> draftProposals.anyOf(ask, readings, unreadable);
            case Reading.Unreadable _ ->
                    draftProposals
                            .takenBack(ask, text)
                            .or(() -> draftProposals.exact(ask, text, exactReading))
                            .orElseGet(unreadable);
        };
    }

    private Reading read(Ask ask, String text) {
        return reader.read(ask, MentionParser.withNames(text, ask.mentioned()));
    }

    private Reply understood(Ask ask, Understood understood, String text) {
        if (understood.intent() == Intent.SMALL_TALK
                && readMessage.corrected(ask, understood).isEmpty()
                && readMessage.unknownClient(ask, understood).isEmpty()) {
            return CommonReplies.whisper(SmallTalk.answer(ask, text));
        }
        var reply = meant(ask, readMessage.of(ask, understood));
        return readMessage
                .lead(ask, understood)
                .map(lead -> CommonReplies.withLead(reply, lead))
                .orElse(reply);
    }

    private Reply meant(Ask ask, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Proposed(var proposal) -> draftProposals.shown(ask, proposal);
            case Meaning.Answered(var reply) -> {
                pending.onlyByButton(ask);
                yield reply;
            }
            case Meaning.Instead instead -> draftProposals.instead(ask, instead);
        };
    }

    private Reply shortLine(Ask ask, Intent intent, String text, Supplier<Reply> unreadable) {
        if (!isKnown(ask)) {
            return unreadable.get();
        }
        if (intent == Intent.UNDO) {
            pending.onlyByButton(ask);
            var command = Questions.undo(ShortLine.number(text).orElse(null));
            return commandRunner.run(ask, command).orElseGet(unreadable);
        }
        boolean member = ask.asker().isMember();
        if (intent == Intent.STATEMENT) {
            pending.onlyByButton(ask);
            return member ? ReadMessage.noStatements() : ContactAnswers.of(ask, intent);
        }
        return read(ask, text) instanceof Understood(_, var slots, var read)
                ? understood(ask, new Understood(intent, slots, read), text)
                : member ? unreadable.get() : ContactAnswers.of(ask, intent);
    }

    private static boolean isKnown(Ask ask) {
        return !(ask.asker() instanceof Asker.Stranger);
    }

    @Override
    public Reply confirm(Ask ask, String command, String rest) {
        return ClientList.in(rest).isPresent() && command.equals("refer")
                ? answer(ask, rest, () -> pending.propose(ask, doubtfulLine.of(ask, command, rest)))
                : pending.propose(ask, doubtfulLine.of(ask, command, rest));
    }

    @Override
    public Reply logFrom(Ask ask, String message) {
        var wanted =
                read(ask, message) instanceof Understood understood
                                && readMessage.isReferral(understood)
                        ? Optional.of(readMessage.referrals(ask, understood))
                        : exactReading.read(ask, message);
        return ReferralForm.open(
                ask,
                wanted.map(DraftForm::initial)
                        .orElseGet(() -> ReferralFields.Initial.ofNeed(message)));
    }
}
