package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Participants;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The firm agrees with the result that the partner's person reported.
record ConfirmingResult(Ask ask, Participants participants, Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.CONFIRM_RESULT);
    }

    @Override
    public Decision decide(Referral now) {
        return participants.decide(ask, now, by -> Reports.confirm(now, by.who(), ask.now()));
    }

    @Override
    public boolean isDoneIn(Referral now) {
        var last = now.history().standing().getLast();
        return last.event() instanceof Event.ResultConfirmed && last.madeBy(ask.who());
    }

    @Override
    public Effects effects(Referral next) {
        return effects(ask, next, counterparties.partnerOf(next));
    }

    static Effects effects(Ask ask, Referral next, Partner partner) {
        var confirmed = Text.of("You confirmed that ").and(result(next));
        var counted = CountedText.of(next, partner, ask.firm());
        var card = Card.saying(confirmed);
        return new Effects(
                new Reply.Whisper(counted.spans().isEmpty() ? card : card.note(counted)),
                posts(ask, next, partner));
    }

    private static List<Post> posts(Ask ask, Referral next, Partner partner) {
        var who = ReportCards.by(ask.who());
        var posts = new ArrayList<>(ReportPosts.answered(next, partner, told(who, next)));
        partner.people().stream()
                .filter(person -> person.is(next.holder()))
                .map(ReferralPosts::direct)
                .map(to ->
                        ReferralPosts.message(
                                next,
                                ReferralMessage.TOLD,
                                to,
                                Card.saying(told(who, Disclosure.toPartner(next)))))
                .forEach(posts::add);
        return posts;
    }

    static Text told(Text who, Referral shown) {
        return who.plain(" confirmed that ").and(result(shown));
    }

    /// `R-12 (Acme) is won, $4,500.`
    private static Text result(Referral shown) {
        var label = Labels.withClient(shown);
        return switch (shown.state()) {
            case State.Won won ->
                    label.plain(" is won, ").and(WorthText.of(won.amount())).plain(".");
            case State.Lost(var reason, _) -> label.plain(" is lost: " + reason + ".");
            case State.Logged _, State.Offered _, State.Accepted _, State.Withdrawn _ ->
                    label.plain(" is settled.");
        };
    }
}
