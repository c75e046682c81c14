package io.baton.desk.refer.card;

import io.baton.chat.Button;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.Verb;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.WinFigures;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import java.util.List;
import java.util.stream.Stream;

/// What a partner's person can do with a referral now, as buttons.
public final class PartnerSteps {
    private static final int MOST = 5;

    private PartnerSteps() {}

    /// @param terms what the card with the buttons shows
    static Stream<Button> of(Referral now, Individual who, Partner partner, OfferTerms terms) {
        if (!now.outbound() && now.holder().is(who)) {
            return brought(now, partner);
        }
        return switch (now.state()) {
            case State.Offered _ ->
                    now.outbound() && partner.hasContact(who)
                            ? ReferralButtons.answers(now, terms.offer(now)).stream()
                            : Stream.empty();
            case State.Accepted _, State.Won _, State.Lost _ when now.holder().is(who) ->
                    held(now, partner);
            case State.Won _ when WinFigures.respondents(now, partner).stream().anyMatch(who::is) ->
                    figure(now);
            case State.Accepted _, State.Logged _, State.Won _, State.Lost _, State.Withdrawn _ ->
                    Stream.empty();
        };
    }

    /// For the one who holds the baton, in a chat: at most five.
    public static List<Button> forHolder(Referral now, Partner partner) {
        return held(now, partner).limit(MOST).toList();
    }

    /// For the one who holds the baton, on the page of a link, where no command can be typed: all.
    public static List<Button> forGuest(Referral now, Partner partner) {
        return Stream.concat(NextSteps.termsAnswers(now, false), held(now, partner)).toList();
    }

    /// The last one can also be typed.
    private static Stream<Button> held(Referral now, Partner partner) {
        return switch (now.state()) {
            case State.Accepted(_, var claimedBy) ->
                    claimedBy == null
                            ? atWork(now, partner)
                            : ActButton.all(now, Verb.ACCEPTANCE_RIGHT, Verb.ACCEPTANCE_WRONG);
            case State.Won won ->
                    won.reportedBy() == null
                            ? Stream.concat(figure(now), ActButton.all(now, Verb.NOTE))
                            : reported(now, Verb.CHANGE_WIN, Verb.LOST);
            case State.Lost lost ->
                    lost.reportedBy() == null
                            ? ActButton.all(now, Verb.NOTE)
                            : reported(now, Verb.WON);
            case State.Logged _, State.Offered _, State.Withdrawn _ -> Stream.empty();
        };
    }

    /// What they can say about the figure of a win.
    private static Stream<Button> figure(Referral now) {
        return switch (now.state()) {
            case State.Won won when won.agreement().difference().isPresent() ->
                    ResultAnswers.settling(now);
            case State.Won won ->
                    won.asks(Side.PARTNER)
                            ? ResultAnswers.toFigure(now)
                            : won.agreement() instanceof Agreement.Taken
                                    ? Stream.empty()
                                    : ActButton.all(now, Verb.CHANGE_WIN);
            case State.Logged _,
                    State.Offered _,
                    State.Accepted _,
                    State.Lost _,
                    State.Withdrawn _ ->
                    Stream.empty();
        };
    }

    /// What they reported can be replaced or taken back until a member confirms it.
    private static Stream<Button> reported(Referral now, Verb... instead) {
        return Stream.of(
                        ActButton.all(now, instead),
                        Stream.of(ActButton.of(Verb.REOPEN, "Take it back", now)),
                        ActButton.all(now, Verb.NOTE))
                .flatMap(buttons -> buttons);
    }

    /// They brought the client. Until a member takes it, they can change it.
    private static Stream<Button> brought(Referral now, Partner partner) {
        return switch (now.state()) {
            case State.Offered _, State.Logged _ ->
                    hasColleague(now, partner)
                            ? ActButton.all(now, Verb.EDIT, Verb.NOTE, Verb.PASS, Verb.WITHDRAW)
                            : ActButton.all(now, Verb.EDIT, Verb.NOTE, Verb.WITHDRAW);
            case State.Accepted _, State.Won _, State.Lost _, State.Withdrawn _ -> Stream.empty();
        };
    }

    private static boolean hasColleague(Referral now, Partner partner) {
        return partner.active()
                && partner.contacts().stream().anyMatch(each -> !each.who().is(now.holder()));
    }

    private static Stream<Button> atWork(Referral now, Partner partner) {
        return hasColleague(now, partner)
                ? ActButton.all(
                        now,
                        Verb.WON,
                        Verb.LOST,
                        Verb.STILL_ON_IT,
                        Verb.HAND_BACK,
                        Verb.PASS,
                        Verb.NOTE)
                : ActButton.all(
                        now, Verb.WON, Verb.LOST, Verb.STILL_ON_IT, Verb.NOTE, Verb.HAND_BACK);
    }
}
