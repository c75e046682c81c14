package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.CommonReplies;
import io.baton.desk.freetext.correction.ReadEdit;
import io.baton.desk.freetext.phrase.DeclineWords;
import io.baton.desk.freetext.read.BroughtClient;
import io.baton.desk.freetext.read.ReadReferrals;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.StepCandidates;
import io.baton.desk.freetext.step.HeldByContact;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Query;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.understanding.Reading.Understood;
import java.util.regex.Pattern;

/// What a message of a partner's person means: a step with what they hold, or a client they bring.
final class ContactMessage {
    /// Asks about an offer and accepts nothing: `can we have until Friday for old mill`.
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?iU)^(?:(?:can|could|may|might) we (?:have|get|wait|answer|ask|see|know)|what|when|how|who|where|why|which|is|are|does|do)\\b|\\?\\s*$");

    private final ReadReferrals readReferrals;
    private final ReadSteps readSteps;
    private final StepCandidates candidates;

    ContactMessage(ReadReferrals readReferrals, ReadSteps readSteps, StepCandidates candidates) {
        this.candidates = candidates;
        this.readReferrals = readReferrals;
        this.readSteps = readSteps;
    }

    Meaning of(Ask ask, Asker.Contact contact, Understood understood) {
        return switch (understood.intent()) {
            case LOG_OUTBOUND, LOG_INBOUND ->
                    new Meaning.Proposed(
                            BroughtClient.of(contact, readReferrals.of(ask, understood)));
            case WON -> step(ask, understood, Action.WON);
            case LOST -> step(ask, understood, Action.LOST);
            case NOTE -> step(ask, understood, Action.NOTE);
            case HAND_BACK -> step(ask, understood, Action.HAND_BACK);
            case ACCEPT, ACCEPTED_ELSEWHERE ->
                    QUESTION.matcher(understood.text()).find()
                            ? readSteps
                                    .numberOf(ask, understood)
                                    .<Meaning>map(number ->
                                            new Meaning.Proposed(
                                                    new Query("refer show R-" + number)))
                                    .orElseGet(() -> step(ask, understood, Action.ACCEPTED))
                            : step(ask, understood, Action.ACCEPTED);
            case DECLINE -> declined(ask, understood);
            case PASS -> ownStep(ask, understood, Action.PASS);
            case WITHDRAW -> ownStep(ask, understood, Action.WITHDRAW);
            case REOPEN -> ownStep(ask, understood, Action.REOPEN);
            case TAKE_BACK ->
                    meant(ask, understood, Action.TAKE_BACK) == Action.TAKE_BACK
                            ? new Meaning.Answered(ContactAnswers.of(ask, understood.intent()))
                            : step(ask, understood, Action.TAKE_BACK);
            case EDIT ->
                    readSteps
                            .referral(ask, understood)
                            .or(() -> candidates.onlyHeld(ask, now -> isBrought(ask, now)))
                            .filter(now -> isBrought(ask, now))
                            .<Meaning>map(now ->
                                    new Meaning.Proposed(ReadEdit.proposal(ask, understood, now)))
                            .orElseGet(() ->
                                    new Meaning.Answered(
                                            ContactAnswers.of(ask, understood.intent())));
            case PAID,
                    ENDED,
                    OFFER,
                    UNDO,
                    STATEMENT,
                    FIND,
                    SHOW,
                    LIST,
                    SEARCH,
                    REVENUE,
                    HELP,
                    SMALL_TALK ->
                    new Meaning.Answered(ContactAnswers.of(ask, understood.intent()));
        };
    }

    private static boolean isBrought(Ask ask, Referral now) {
        return HeldByContact.mayTake(ask, now, Action.WITHDRAW);
    }

    /// Turns the offer down, or hands back what they hold.
    private Meaning declined(Ask ask, Understood understood) {
        var client = understood.slots().parties().client();
        var name = client == null ? "" : client.span().of(understood.text());
        var reason = DeclineWords.reason(understood.text(), name).orElse(null);
        var declined = DeclineWords.only(understood, reason);
        var asked = readSteps.referral(ask, understood).map(ContactMessage::mayBeDeclined);
        boolean offered =
                asked.orElseGet(() -> !candidates.of(ask, declined, Action.DECLINE).isEmpty());
        return step(ask, declined, offered ? Action.DECLINE : Action.HAND_BACK);
    }

    /// An offer, or a yes that a member recorded for them.
    private static boolean mayBeDeclined(Referral now) {
        return now.state() instanceof State.Accepted(_, var claimedBy)
                ? claimedBy != null
                : now.stage() == Stage.OFFERED;
    }

    /// A step that they may take with what they hold.
    private Meaning ownStep(Ask ask, Understood understood, Action action) {
        var named = readSteps.referral(ask, understood);
        boolean may =
                named.map(now -> HeldByContact.mayTake(ask, now, action))
                        .orElseGet(() ->
                                candidates
                                                .only(
                                                        ask,
                                                        understood,
                                                        now ->
                                                                HeldByContact.mayTake(
                                                                        ask, now, action))
                                                .isPresent()
                                        || action == Action.PASS
                                                && !candidates
                                                        .of(ask, understood, action)
                                                        .isEmpty());
        return may
                ? step(ask, understood, action)
                : new Meaning.Answered(ContactAnswers.of(ask, understood.intent()));
    }

    private Meaning step(Ask ask, Understood understood, Action said) {
        var action = meant(ask, understood, said);
        return Meaning.of(
                readSteps.of(ask, understood, action),
                question ->
                        action == Action.ACCEPTED
                                ? ContactAnswers.of(ask, understood.intent())
                                : CommonReplies.whisper(question));
    }

    private Action meant(Ask ask, Understood understood, Action said) {
        return readSteps
                .referral(ask, understood)
                .map(now -> HeldByContact.meant(ask, now, said))
                .orElse(said);
    }
}
