package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.freetext.correction.CorrectionReader;
import io.baton.desk.freetext.phrase.StillOnIt;
import io.baton.desk.freetext.phrase.UndoWords;
import io.baton.desk.freetext.step.StepQuestions;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.refer.log.ExactReading;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Shows what was understood, and corrects it while it's open.
final class DraftProposals {
    private static final String NOTHING_SAVED =
            "Nothing is saved yet. Type the right value, or press a button on the card.";

    private final CommandRunner commandRunner;
    private final ReadMessage readMessage;
    private final PendingDrafts pending;
    private final StepForecast stepForecast;

    DraftProposals(
            CommandRunner commandRunner,
            ReadMessage readMessage,
            PendingDrafts pending,
            StepForecast stepForecast) {
        this.commandRunner = commandRunner;
        this.readMessage = readMessage;
        this.pending = pending;
        this.stepForecast = stepForecast;
    }

    /// Answers a question, refuses a step that isn't possible, and asks before anything else.
    Reply shown(Ask ask, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Query(var command) ->
                    commandRunner.run(ask, command).orElseGet(CommonReplies::invalidButton);
            case Proposal.Step step ->
                    stepForecast.refusal(ask, step).orElseGet(() -> pending.propose(ask, proposal));
            case NewReferrals _,
                    Proposal.Terms _,
                    Proposal.Payment _,
                    Proposal.Choice _,
                    Proposal.CarriedOut _,
                    Proposal.Nothing _ ->
                    pending.propose(ask, proposal);
        };
    }

    /// Takes back what the person did last, if the words say no more than that it was too soon.
    Optional<Reply> takenBack(Ask ask, String text) {
        return readMessage
                .corrected(ask, StillOnIt.nothing(Intent.SMALL_TALK, text))
                .map(proposal -> shown(ask, proposal));
    }

    /// Says why a step isn't possible, and offers what is.
    Reply instead(Ask ask, Meaning.Instead instead) {
        var choice =
                instead.proposal() instanceof Proposal.Choice several
                        ? several
                        : new Proposal.Choice(List.of(instead.proposal()));
        return pending.propose(ask, choice, Card.saying(instead.why()));
    }

    /// A line that corrects what the person was just shown, or what they just did.
    Optional<Reply> corrected(Ask ask, String text) {
        // A correction is one line. Several are a new message.
        if (ask.asker() instanceof Asker.Stranger || text.strip().indexOf('\n') >= 0) {
            return Optional.empty();
        }
        var line = MentionParser.withNames(text, ask.mentioned());
        var open = pending.answerable(ask);
        return open.isPresent()
                ? corrected(ask, line, open.get())
                : readMessage.correctedLast(ask, line).map(step -> shown(ask, step));
    }

    private Optional<Reply> corrected(Ask ask, String line, Draft draft) {
        if (draft.id().equals(ask.turn().id())) {
            // The chat has delivered the correction, or what was asked about, twice.
            return AskedStep.isIn(draft)
                    ? Optional.empty()
                    : Optional.of(new Reply.Whisper(pending.cardOf(ask, draft)));
        }
        return readMessage
                .corrected(ask, line, draft.proposal())
                .map(proposal -> corrected(ask, draft, proposal))
                .or(() ->
                        CorrectionReader.unreadAmount(ask, line).map(why -> asked(ask, draft, why)))
                .or(() ->
                        UndoWords.areAll(line)
                                ? Optional.of(CommonReplies.whisper(NOTHING_SAVED))
                                : Optional.empty());
    }

    private Reply asked(Ask ask, Draft draft, String question) {
        if (!AskedStep.isIn(draft)) {
            pending.onlyByButton(ask);
        }
        return CommonReplies.whisper(question);
    }

    private Reply corrected(Ask ask, Draft draft, Proposal proposal) {
        var instead =
                proposal instanceof Proposal.Step step
                        ? StepQuestions.about(ask, step)
                                .filter(_ -> StepQuestions.lacks(step))
                                .map(why -> pending.ask(ask, step, CommonReplies.whisper(why)))
                                .or(() -> stepForecast.refusal(ask, step))
                        : Optional.<Reply>empty();
        return instead.orElseGet(() -> pending.correct(ask, draft, proposal));
    }

    /// Lets the person choose what they mean. That something isn't so is no choice.
    Reply anyOf(Ask ask, List<Understood> readings, Supplier<Reply> unreadable) {
        for (var reading : readings) {
            var corrected = readMessage.corrected(ask, reading);
            if (corrected.isPresent()) {
                return withLead(ask, reading, corrected.get());
            }
        }
        for (var reading : readings) {
            if (readMessage.unknownClient(ask, reading).orElse(null)
                    instanceof Meaning.Instead instead) {
                return instead(ask, instead);
            }
        }
        var options = new LinkedHashMap<Proposal, Understood>();
        var answers = new ArrayList<Supplier<Reply>>();
        for (var reading : readings) {
            var meaning = readMessage.of(ask, reading);
            if (meaning instanceof Meaning.Answered(var reply)) {
                answers.add(() -> reply);
            }
            if (meaning instanceof Meaning.Asked(var step, var question)) {
                answers.add(() -> pending.ask(ask, step, question));
            }
            if (meaning instanceof Meaning.Proposed(var option)
                    && options.keySet().stream()
                            .noneMatch(each -> ProposalCards.sameLabel(each, option))) {
                options.put(option, reading);
            }
        }
        return switch (options.size()) {
            case 0 -> answers.isEmpty() ? unreadable.get() : answers.getFirst().get();
            case 1 -> {
                var only = options.entrySet().iterator().next();
                yield withLead(ask, only.getValue(), only.getKey());
            }
            default -> shown(ask, new Proposal.Choice(List.copyOf(options.keySet())));
        };
    }

    private Reply withLead(Ask ask, Understood reading, Proposal proposal) {
        var reply = shown(ask, proposal);
        return readMessage
                .lead(ask, reading)
                .map(lead -> CommonReplies.withLead(reply, lead))
                .orElse(reply);
    }

    /// `CLIENT needs NEED`, if the reader makes nothing of it.
    Optional<Reply> exact(Ask ask, String line, ExactReading exactReading) {
        return exactReading
                .read(ask, line)
                .map(wanted ->
                        shown(
                                ask,
                                ask.asker().isMember() ? wanted : readMessage.toLog(ask, wanted)));
    }
}
