package io.baton.desk.freetext;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.SmallTalk;
import io.baton.desk.freetext.phrase.CommandHint;
import io.baton.desk.freetext.phrase.DeclineWords;
import io.baton.desk.freetext.phrase.RefundWords;
import io.baton.desk.freetext.phrase.SomeoneElse;
import io.baton.desk.freetext.phrase.StillOnIt;
import io.baton.desk.freetext.several.SecondMessage;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.refer.log.ExactReading;
import io.baton.draft.Proposal;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.Reading.Understood;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads a whole message for its meaning, and answers it.
record WholeMessage(
        FreeTextReader reader,
        ReadMessage readMessage,
        DraftProposals draftProposals,
        PendingDrafts pending,
        ExactReading exactReading) {

    /// Answers a member's line whose words say which command is meant.
    Optional<Reply> hinted(Ask ask, String text) {
        return ask.asker().isMember()
                ? CommandHint.in(
                                text,
                                YearMonth.from(ask.today()),
                                name -> readMessage.isPartner(ask, name))
                        .map(hint -> hinted(ask, hint))
                : Optional.empty();
    }

    private Reply hinted(Ask ask, CommandHint hint) {
        return switch (hint) {
            case CommandHint.Asked(var question, var command) ->
                    draftProposals.instead(
                            ask, new Meaning.Instead(question, new Proposal.Query(command)));
            case CommandHint.Shown(var lead, var command) -> {
                pending.onlyByButton(ask);
                var reply = draftProposals.shown(ask, new Proposal.Query(command));
                yield lead.isEmpty() ? reply : CommonReplies.withLead(reply, lead);
            }
        };
    }

    Reply answer(Ask ask, String text, Supplier<Reply> unreadable) {
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

    /// The answer to what the person was just asked about a step; empty if they weren't asked, or
    /// if the message says something else.
    Optional<Reply> answered(Ask ask, String text) {
        return pending.answerable(ask)
                .flatMap(draft -> AskedStep.of(ask, draft))
                .flatMap(step -> readMessage.answered(ask, step, asAnswer(ask, text)))
                .map(meaning -> meant(ask, meaning));
    }

    private Understood asAnswer(Ask ask, String text) {
        return switch (read(ask, text)) {
            case Understood understood -> understood;
            case Reading.Ambiguous(var readings) -> readings.getFirst();
            case Reading.Unreadable(var words) -> StillOnIt.nothing(Intent.SMALL_TALK, words);
        };
    }

    Reading read(Ask ask, String text) {
        return reader.read(ask, MentionParser.withNames(text, ask.mentioned()));
    }

    Reply understood(Ask ask, Understood understood, String text) {
        if (understood.intent() == Intent.SMALL_TALK
                && readMessage.corrected(ask, understood).isEmpty()
                && readMessage.asked(ask, understood).isEmpty()
                && readMessage.unknownClient(ask, understood).isEmpty()) {
            return CommonReplies.whisper(SmallTalk.answer(ask, text));
        }
        var reply = meant(ask, readMessage.of(ask, understood));
        return readMessage
                .lead(ask, understood)
                .map(lead -> CommonReplies.withLead(reply, lead))
                .orElse(reply);
    }

    Reply meant(Ask ask, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Proposed(var proposal) -> draftProposals.shown(ask, proposal);
            case Meaning.Answered(var reply) -> {
                pending.onlyByButton(ask);
                yield reply;
            }
            case Meaning.Asked(var step, var question) -> pending.ask(ask, step, question);
            case Meaning.Instead instead -> draftProposals.instead(ask, instead);
        };
    }
}
