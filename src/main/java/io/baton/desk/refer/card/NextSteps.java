package io.baton.desk.refer.card;

import io.baton.chat.Button;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.ShownProposal;
import io.baton.desk.button.Verb;
import io.baton.partner.Partner;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What can be done with a referral now, as buttons. None of them is bound to be refused.
public final class NextSteps {
    private static final int MOST = 5;

    private NextSteps() {}

    /// At most five. The first is the most likely one, and primary.
    public static List<Button> of(Referral now, Participant viewer, Possible possible) {
        var all =
                switch (viewer) {
                    case Participant.Member(var who) ->
                            forMember(now, now.holder().is(who), possible);
                    case Participant.ForPartner(var who, var partner) ->
                            PartnerSteps.of(now, who, partner, possible.terms());
                };
        return firstPrimary(Stream.concat(termsAnswers(now, viewer.ofFirm()), all));
    }

    /// The answer to what the other side proposed comes first.
    static Stream<Button> termsAnswers(Referral now, boolean ofFirm) {
        return TermsProposalCards.waitingFor(now, ofFirm).stream()
                .flatMap(open -> ShownProposal.answers(now, open).stream());
    }

    /// At most five; the first is primary.
    static List<Button> firstPrimary(Stream<Button> all) {
        var shown = new ArrayList<>(all.limit(MOST).toList());
        if (!shown.isEmpty()) {
            shown.set(0, shown.getFirst().asPrimary());
        }
        return List.copyOf(shown);
    }

    /// What a member can do with it, without regard to the partners of the firm. A card with these
    /// shows no terms.
    public static List<Button> likely(Referral now) {
        var all =
                switch (now.state()) {
                    case State.Logged _ ->
                            now.outbound()
                                    ? ActButton.all(now, Verb.OFFER, Verb.EDIT)
                                    : Stream.of(ReferralButtons.offerToTeam(now));
                    case State.Offered _ ->
                            now.outbound()
                                    ? ActButton.all(now, Verb.TAKE_BACK, Verb.EDIT)
                                    : OfferSteps.onOffer(now, new OfferTerms.ShownBeforeAnswer())
                                            .stream();
                    case State.Accepted _ -> ActButton.all(now, Verb.WON, Verb.LOST, Verb.NOTE);
                    case State.Won _, State.Lost _, State.Withdrawn _ -> ended(now);
                };
        return all.toList();
    }

    /// What a member can do with a closed referral.
    private static Stream<Button> ended(Referral now) {
        return forMember(now, false, Possible.NOTHING);
    }

    private static Stream<Button> forMember(Referral now, boolean holds, Possible possible) {
        return switch (now.state()) {
            case State.Logged _ ->
                    Stream.concat(
                            now.outbound()
                                    ? Stream.concat(
                                            OfferSteps.offers(now, holds, possible),
                                            OfferSteps.saidYes(now, possible))
                                    : Stream.of(ReferralButtons.offerToTeam(now)),
                            ActButton.all(now, Verb.EDIT, Verb.WITHDRAW, Verb.NOTE));
            case State.Offered _ ->
                    now.outbound()
                            ? OfferSteps.offered(now, holds, possible)
                            : OfferSteps.offeredToFirm(now, possible);
            case State.Accepted(_, var claimedBy) when claimedBy != null ->
                    Stream.concat(
                            possible.otherHasColleagues()
                                    ? Stream.of(
                                            ActButton.of(
                                                    Verb.ACCEPTED_ELSEWHERE,
                                                    "Someone else said yes",
                                                    now))
                                    : ActButton.all(now, Verb.NOTE),
                            ActButton.all(now, Verb.WON, Verb.LOST, Verb.HAND_BACK, Verb.EDIT));
            case State.Accepted _ ->
                    holds
                            ? ActButton.all(
                                    now, Verb.WON, Verb.LOST, Verb.NOTE, Verb.PASS, Verb.EDIT)
                            : ActButton.all(
                                    now, Verb.NOTE, Verb.WON, Verb.LOST, Verb.HAND_BACK, Verb.EDIT);
            case State.Won won when won.agreement().difference().isPresent() ->
                    Stream.concat(
                            ResultAnswers.settling(now),
                            ActButton.all(now, Verb.REOPEN, Verb.NOTE, Verb.EDIT));
            case State.Won won when won.reportedBy() != null ->
                    ActButton.all(
                            now,
                            Verb.RESULT_RIGHT,
                            Verb.RESULT_WRONG,
                            Verb.REOPEN,
                            Verb.NOTE,
                            Verb.EDIT);
            case State.Lost lost when lost.reportedBy() != null ->
                    ActButton.all(now, Verb.RESULT_RIGHT, Verb.REOPEN, Verb.NOTE, Verb.EDIT);
            case State.Won won ->
                    Stream.concat(
                            ActButton.all(now, Verb.PAID, Verb.CHANGE_WIN),
                            isRunning(won)
                                    ? ActButton.all(now, Verb.ENDED, Verb.REOPEN, Verb.EDIT)
                                    : ActButton.all(now, Verb.REOPEN, Verb.NOTE, Verb.EDIT));
            case State.Lost _, State.Withdrawn _ ->
                    Stream.of(
                                    ActButton.all(now, Verb.REOPEN),
                                    Stream.of(ReferralButtons.logAgain(now)),
                                    ActButton.all(now, Verb.NOTE, Verb.EDIT))
                            .flatMap(steps -> steps);
        };
    }

    /// What the holder of an accepted referral can do, on either side.
    static List<Button> forHolder(Referral now, Partner partner) {
        return firstPrimary(
                now.outbound()
                        ? PartnerSteps.forHolder(now, partner).stream()
                        : forMember(now, true, Possible.NOTHING));
    }

    private static boolean isRunning(State.Won won) {
        return won.amount().recurs() && won.amount().endedOn() == null;
    }
}
