package io.baton.desk.refer.price;

import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.act.FigureQuestions;
import io.baton.desk.refer.act.ReportCards;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.StepRights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The client no longer pays a recurring amount.
///
/// @param on the day when it ended, by that of the win
record Ending(Ask ask, UnaryOperator<LocalDate> on, Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.PAY);
    }

    @Override
    public Decision decide(Referral now) {
        var day = on.apply(now.state() instanceof State.Won won ? won.on() : ask.today());
        return Closing.end(now, day, ask.who(), counterparties.canAnswer(now), ask.now());
    }

    @Override
    public Effects effects(Referral next) {
        var partner = counterparties.partnerOf(next);
        return FigureQuestions.differing(ask, next, partner).orElseGet(() -> ended(next, partner));
    }

    private Effects ended(Referral next, Partner partner) {
        var text = Text.empty().strong(next.label()).plain(": ");
        var posts =
                new ArrayList<>(FigureQuestions.withQuestion(List.of(), next, partner, ask.firm()));
        posts.addAll(
                FigureQuestions.replaced(
                        next,
                        partner,
                        (shown, _) -> ReportCards.said(next, shown, partner, ask.firm())));
        return new Effects(
                CommonReplies.whisper(
                        next.state() instanceof State.Won won
                                ? text.and(WorthText.of(won.amount())).plain(".")
                                : text),
                posts);
    }
}
