package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommonReplies;
import io.baton.desk.SmallTalk;
import io.baton.desk.freetext.correction.CorrectionReader;
import io.baton.desk.freetext.correction.Corrections;
import io.baton.desk.freetext.correction.ReadEdit;
import io.baton.desk.freetext.phrase.ShortLine;
import io.baton.desk.freetext.read.BroughtClient;
import io.baton.desk.freetext.read.ReadReferrals;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.StepCandidates;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;
import io.baton.understanding.Reading.Understood;
import java.util.Optional;

/// What a message means for Baton: something to do, or an answer.
final class ReadMessage {
    private final ReadReferrals readReferrals;
    private final ReadSteps readSteps;
    private final Questions questions;
    private final QuestionLimits questionLimits;
    private final Partners partners;
    private final ContactMessage contactMessage;
    private final Corrections corrections;
    private final NoteRemoval noteRemoval;
    private final InsteadOfStep insteadOfStep;

    ReadMessage(
            ReadReferrals readReferrals,
            ReadSteps readSteps,
            Partners partners,
            ListedReferrals referrals) {
        this.partners = partners;
        this.readReferrals = readReferrals;
        this.readSteps = readSteps;
        questions = new Questions(readSteps);
        var candidates = new StepCandidates(referrals);
        contactMessage = new ContactMessage(readReferrals, readSteps, candidates);
        corrections = Corrections.with(readSteps, candidates, referrals, partners);
        insteadOfStep = InsteadOfStep.with(readSteps, candidates, referrals, partners);
        noteRemoval = new NoteRemoval(readSteps, referrals);
        questionLimits = new QuestionLimits(questions);
    }

    Meaning of(Ask ask, Understood understood) {
        if (ShortLine.removesNote(understood.text())) {
            return noteRemoval.of(ask, understood);
        }
        var unread = asked(ask, understood);
        if (unread.isPresent()) {
            return new Meaning.Answered(CommonReplies.whisper(unread.get()));
        }
        var corrected = corrected(ask, understood);
        if (corrected.isPresent()) {
            return new Meaning.Proposed(corrected.get());
        }
        var unknown = unknownClient(ask, understood);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        var question = questions.commandFor(ask, understood);
        if (question.isPresent()) {
            return new Meaning.Proposed(new Proposal.Query(question.get()));
        }
        if (ask.asker() instanceof Asker.Contact contact) {
            return contactMessage.of(ask, contact, understood);
        }
        return switch (understood.intent()) {
            case LOG_OUTBOUND, LOG_INBOUND -> new Meaning.Proposed(referrals(ask, understood));
            case WON -> step(ask, understood, Action.WON);
            case LOST -> step(ask, understood, Action.LOST);
            case PAID -> step(ask, understood, Action.PAID);
            case NOTE -> step(ask, understood, Action.NOTE);
            case OFFER -> step(ask, understood, Action.OFFER);
            case PASS -> step(ask, understood, Action.PASS);
            case WITHDRAW -> step(ask, understood, Action.WITHDRAW);
            case TAKE_BACK -> step(ask, understood, Action.TAKE_BACK);
            case HAND_BACK -> step(ask, understood, Action.HAND_BACK);
            case REOPEN -> step(ask, understood, Action.REOPEN);
            case ACCEPTED_ELSEWHERE, ACCEPT -> step(ask, understood, Action.ACCEPTED);
            case ENDED -> step(ask, understood, Action.ENDED);
            case DECLINE -> step(ask, understood, Action.DECLINE);
            case FIND, SHOW, LIST, SEARCH, REVENUE, STATEMENT, HELP, UNDO ->
                    throw new IllegalStateException("every question has a command");
            case EDIT ->
                    readSteps
                            .referral(ask, understood)
                            .<Meaning>map(now ->
                                    new Meaning.Proposed(ReadEdit.proposal(ask, understood, now)))
                            .orElseGet(() ->
                                    new Meaning.Answered(
                                            CommonReplies.whisper(
                                                    readSteps.whichReferral(
                                                            ask, understood, Action.EDIT))));
            case SMALL_TALK ->
                    new Meaning.Answered(
                            CommonReplies.whisper(SmallTalk.answer(ask, understood.text())));
        };
    }

    /// What is asked before the message can mean anything; empty if nothing.
    Optional<String> asked(Ask ask, Understood understood) {
        return corrections.question(ask, understood);
    }

    /// A client of a partner that the firm knew before, or a step with a client that the person has
    /// no referral for; empty for any other message.
    Optional<Meaning> unknownClient(Ask ask, Understood understood) {
        return insteadOfStep.of(ask, understood);
    }

    /// What a message means that says that something isn't so; empty for any other.
    Optional<Proposal> corrected(Ask ask, Understood understood) {
        return corrections.of(ask, understood);
    }

    /// What a line makes of the step that the person took last; empty if it doesn't correct it.
    Optional<Proposal> correctedLast(Ask ask, String line) {
        return corrections.ofLast(ask, line);
    }

    /// What is said before the answer; empty if nothing.
    Optional<String> lead(Ask ask, Understood understood) {
        return corrections.lead(ask, understood).or(() -> questionLimits.of(ask, understood));
    }

    /// What a line makes of the proposal that it corrects; empty if it doesn't correct it.
    Optional<Proposal> corrected(Ask ask, String line, Proposal shown) {
        var known =
                ask.asker() instanceof Asker.Contact(_, var own)
                        ? own
                        : partners.all(ask.firm().id());
        return CorrectionReader.corrected(ask, line, shown, known);
    }

    boolean isPartner(Ask ask, String name) {
        return PartnerNameParser.byName(name, partners.unmerged(ask.firm().id())).isPresent();
    }

    NewReferrals referrals(Ask ask, Understood understood) {
        return readReferrals.of(ask, understood);
    }

    /// What to ask before it's logged. Members' needs are split among partners, a partner's person
    /// brings them for one of their partners.
    Proposal toLog(Ask ask, NewReferrals wanted) {
        return ask.asker() instanceof Asker.Contact contact
                ? BroughtClient.of(contact, wanted)
                : readReferrals.split(ask, wanted);
    }

    /// The step with the answer to what was asked about it; empty if the message is no answer.
    Optional<Meaning> answered(Ask ask, Step asked, Understood answer) {
        return readSteps
                .answered(ask, asked, answer)
                .map(read -> Meaning.of(read, CommonReplies::whisper));
    }

    /// The person says that they're still working on something.
    Meaning stillOnIt(Ask ask, Understood understood) {
        return unknownClient(ask, understood)
                .orElseGet(() -> step(ask, understood, Action.STILL_ON_IT));
    }

    private Meaning step(Ask ask, Understood understood, Action action) {
        return Meaning.of(readSteps.of(ask, understood, action), CommonReplies::whisper);
    }
}
