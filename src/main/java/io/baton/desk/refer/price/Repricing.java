package io.baton.desk.refer.price;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.act.FigureQuestions;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Disclosure;
import io.baton.referral.Pricing;
import io.baton.referral.Referral;
import io.baton.referral.StepRights;
import io.baton.referral.amount.PriceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The client pays another recurring amount from a day on.
record Repricing(Ask ask, PriceChange change, Counterparties counterparties)
        implements ReferralStep {

    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.PAY);
    }

    @Override
    public Decision decide(Referral now) {
        return Pricing.reprice(now, change, ask.who(), counterparties.canAnswer(now), ask.now());
    }

    @Override
    public Effects effects(Referral next) {
        var partner = counterparties.partnerOf(next);
        return FigureQuestions.differing(ask, next, partner)
                .orElseGet(() -> counted(next, partner));
    }

    private Effects counted(Referral next, Partner partner) {
        var said =
                Labels.withClient(next)
                        .plain(": ")
                        .and(price())
                        .plain(". What was paid before stays as it is.");
        var posts =
                new ArrayList<>(
                        FigureQuestions.withQuestion(
                                posts(next, partner), next, partner, ask.firm()));
        posts.addAll(FigureQuestions.replaced(next, partner, (shown, _) -> told(shown)));
        return new Effects(CommonReplies.whisper(said), posts);
    }

    private Text price() {
        return WorthText.of(change.price()).plain(" from " + TimeFormat.day(change.from()));
    }

    /// The partner's person who closed it hears of it: a fee may follow from it.
    private List<Post> posts(Referral next, Partner partner) {
        return partner.people().stream()
                .filter(person -> person.is(next.holder()))
                .map(ReferralPosts::direct)
                .map(to ->
                        ReferralPosts.message(
                                next, ReferralMessage.TOLD, to, told(Disclosure.toPartner(next))))
                .toList();
    }

    private Card told(Referral shown) {
        return Card.saying(
                Text.empty()
                        .and(Spans.of(ask.who()))
                        .plain(" changed ")
                        .and(Labels.withClient(shown))
                        .plain(": ")
                        .and(price())
                        .plain("."));
    }
}
