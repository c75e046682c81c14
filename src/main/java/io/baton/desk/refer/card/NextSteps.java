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
import io.baton.referral.figure.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What can be done with a referral now, as buttons. None of them is bound to be refused.
public final class NextSteps {
    private static final int MOST = 5;
    private static final int MOST_OFFERS = 2;

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

    private static List<Button> firstPrimary(Stream<Button> all) {
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
                                    ? acts(now, Verb.OFFER, Verb.EDIT)
                                    : Stream.of(ReferralButtons.offerToTeam(now));
                    case State.Offered _ ->
                            now.outbound()
                                    ? acts(now, Verb.TAKE_BACK, Verb.EDIT)
                                    : onOffer(now, new OfferTerms.ShownBeforeAnswer()).stream();
                    case State.Accepted _ -> acts(now, Verb.WON, Verb.LOST, Verb.NOTE);
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
                                            offers(now, holds, possible), saidYes(now, possible))
                                    : Stream.of(ReferralButtons.offerToTeam(now)),
                            acts(now, Verb.EDIT, Verb.WITHDRAW, Verb.NOTE));
            case State.Offered _ ->
                    now.outbound() ? offered(now, holds, possible) : offeredToFirm(now, possible);
            case State.Accepted(_, var claimedBy) when claimedBy != null ->
                    Stream.concat(
                            possible.otherHasColleagues()
                                    ? Stream.of(
                                            ActButton.of(
                                                    Verb.ACCEPTED_ELSEWHERE,
                                                    "Someone else said yes",
                                                    now))
                                    : acts(now, Verb.NOTE),
                            acts(now, Verb.WON, Verb.LOST, Verb.HAND_BACK, Verb.EDIT));
            case State.Accepted _ ->
                    holds
                            ? acts(now, Verb.WON, Verb.LOST, Verb.NOTE, Verb.PASS, Verb.EDIT)
                            : acts(now, Verb.NOTE, Verb.WON, Verb.LOST, Verb.HAND_BACK, Verb.EDIT);
            case State.Won won when won.agreement().difference().isPresent() ->
                    Stream.concat(settling(now), acts(now, Verb.REOPEN, Verb.NOTE, Verb.EDIT));
            case State.Won won when won.reportedBy() != null ->
                    acts(
                            now,
                            Verb.RESULT_RIGHT,
                            Verb.RESULT_WRONG,
                            Verb.REOPEN,
                            Verb.NOTE,
                            Verb.EDIT);
            case State.Lost lost when lost.reportedBy() != null ->
                    acts(now, Verb.RESULT_RIGHT, Verb.REOPEN, Verb.NOTE, Verb.EDIT);
            case State.Won won ->
                    Stream.concat(
                            acts(now, Verb.PAID, Verb.CHANGE_WIN),
                            isRunning(won)
                                    ? acts(now, Verb.ENDED, Verb.REOPEN, Verb.EDIT)
                                    : acts(now, Verb.REOPEN, Verb.NOTE, Verb.EDIT));
            case State.Lost _, State.Withdrawn _ ->
                    Stream.of(
                                    acts(now, Verb.REOPEN),
                                    Stream.of(ReferralButtons.logAgain(now)),
                                    acts(now, Verb.NOTE, Verb.EDIT))
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

    private static Stream<Button> offers(Referral now, boolean holds, Possible possible) {
        var offers =
                possible.suggested().stream()
                        .limit(MOST_OFFERS)
                        .map(partner -> possible.offerTo(now, holds, partner))
                        .toList();
        return offers.isEmpty() && possible.canBeAsked().findAny().isPresent()
                ? acts(now, Verb.OFFER)
                : offers.stream();
    }

    private static Stream<Button> saidYes(Referral now, Possible possible) {
        return possible.someoneCanSayYes(now) ? acts(now, Verb.ACCEPTED_ELSEWHERE) : Stream.empty();
    }

    private static Stream<Button> offered(Referral now, boolean holds, Possible possible) {
        return Stream.of(
                        acts(now, Verb.TAKE_BACK),
                        saidYes(now, possible),
                        acts(now, Verb.EDIT),
                        possible.answersByLink()
                                ? Stream.of(ReferralButtons.newLink(now))
                                : Stream.<Button>empty(),
                        holds ? acts(now, Verb.PASS) : Stream.<Button>empty(),
                        acts(now, Verb.NOTE))
                .flatMap(buttons -> buttons);
    }

    /// For the side asked. The firm can also correct what a partner's client wants, or who brought
    /// it.
    ///
    /// @param terms what their card shows
    static List<Button> onOffer(Referral now, OfferTerms terms) {
        var answers = ReferralButtons.answers(now, terms.offer(now)).stream();
        return now.outbound()
                ? answers.toList()
                : Stream.concat(answers, acts(now, Verb.EDIT)).toList();
    }

    private static Stream<Button> offeredToFirm(Referral now, Possible possible) {
        return Stream.concat(onOffer(now, possible.terms()).stream(), acts(now, Verb.NOTE));
    }

    /// For either side, while they state different figures.
    static Stream<Button> settling(Referral now) {
        return Stream.of(
                ActButton.of(Verb.RESULT_RIGHT, "Theirs is right", now),
                ActButton.of(Verb.RESULT_WRONG, "It was another amount", now));
    }

    /// The buttons of a question to one side about the result.
    public static List<Button> answers(Referral now, Side side) {
        return firstPrimary(
                switch (now.state()) {
                    case State.Won won when won.agreement().difference().isPresent() ->
                            settling(now);
                    case State.Won _ ->
                            switch (side) {
                                case FIRM -> acts(now, Verb.RESULT_RIGHT, Verb.RESULT_WRONG);
                                case PARTNER -> PartnerSteps.answers(now);
                            };
                    case State.Lost _ -> acts(now, Verb.RESULT_RIGHT, Verb.REOPEN);
                    case State.Logged _, State.Offered _, State.Accepted _, State.Withdrawn _ ->
                            Stream.empty();
                });
    }

    private static boolean isRunning(State.Won won) {
        return won.amount().recurs() && won.amount().endedOn() == null;
    }

    static Stream<Button> acts(Referral now, Verb... verbs) {
        return Stream.of(verbs).map(verb -> ActButton.of(verb, now));
    }
}
