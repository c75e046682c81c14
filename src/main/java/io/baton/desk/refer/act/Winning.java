package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.Verb;
import io.baton.desk.parsing.WinDay;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.TooEarlyCard;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.StepRights;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.outcome.Credit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Closes a referral as won, and thanks those who brought it and did it.
///
/// @param said the day of the win, see [Results]
record Winning(Ask ask, WinAmount amount, @Nullable LocalDate said, Counterparties counterparties)
        implements ReferralStep {
    @Override
    public Optional<StepRights.Kind> kind() {
        return Optional.of(StepRights.Kind.REPORT);
    }

    @Override
    public Decision decide(Referral now) {
        var on = Results.day(ask, now, said);
        var fee = Results.fee(ask, now, on, counterparties);
        return Closing.win(
                now, amount, fee, on, ask.who(), counterparties.canAnswer(now), ask.now());
    }

    @Override
    public Card withAlternatives(Card why, Referral now, Refusal refusal) {
        if (refusal instanceof Refusal.PaidInOtherCurrency) {
            return why.buttons(ActButton.of(Verb.PAID, "Reverse the payment", now));
        }
        var failed = Text.empty().strong(now.label()).plain(" isn't won yet");
        return TooEarlyCard.instead(
                why, now, refusal, failed, counterparties.nameOf(now), ask.firm());
    }

    @Override
    public Effects effects(Referral next) {
        var partner = counterparties.partnerOf(next);
        var last = next.steps().getLast().event();
        return last instanceof Event.ResultConfirmed
                ? ConfirmingResult.effects(ask, next, partner)
                : FigureQuestions.differing(ask, next, partner)
                        .orElseGet(() ->
                                last instanceof Event.Restated restated
                                        ? restated(next, restated, partner)
                                        : won(next, partner));
    }

    private Effects won(Referral next, Partner partner) {
        var thanks = thanks(Credit.of(next, partner), partner);
        var posts =
                ResultNotifications.won(
                        ask, next, partner, shown -> Card.saying(line(shown).and(thanks)));
        return new Effects(
                answer(line(next), next, partner),
                FigureQuestions.withQuestion(posts, next, partner, ask.firm()));
    }

    private Text line(Referral shown) {
        var on = Results.day(ask, shown, said);
        return Labels.withClient(shown)
                .plain(" is won, ")
                .and(WorthText.of(amount))
                .plain(on.equals(ask.today()) ? ". " : ", " + WinDay.said(on, ask.today()) + ". ");
    }

    private Effects restated(Referral next, Event.Restated restated, Partner partner) {
        var answer =
                Text.empty()
                        .strong(next.label())
                        .and(said(restated, ask.today()))
                        .plain(restated.onlyMoved() ? "" : " The old figure is reversed.");
        return new Effects(answer(answer, next, partner), posts(next, restated, partner));
    }

    private Reply answer(Text said, Referral next, Partner partner) {
        var card = Card.saying(said).note(CountedText.of(next, partner, ask.firm()));
        return new Reply.Whisper(dateQuestion(next).map(card::note).orElse(card));
    }

    /// `R-12 was logged later, on Tue 3 Nov 2026. Is the date right?`
    private Optional<Text> dateQuestion(Referral next) {
        var logged = ask.firm().dayOf(next.steps().getFirst().at());
        return said != null && said.isBefore(logged)
                ? Optional.of(
                        Text.of(
                                "%s was logged later, on %s. Is the date right?"
                                        .formatted(next.label(), TimeFormat.day(logged))))
                : Optional.empty();
    }

    /// `R-12 (Acme) is won with $5,000, not $4,500.`
    ///
    /// @param today when it's said
    static Text told(Event.Restated restated, Referral shown, LocalDate today) {
        return Labels.withClient(shown).and(said(restated, today));
    }

    private static Text said(Event.Restated restated, LocalDate today) {
        var on = restated.on();
        var won = Text.of(" is won with ").and(WorthText.of(restated.after()));
        if (restated.onlyMoved()) {
            return won.plain(", now " + WinDay.said(on, today) + ".");
        }
        boolean stays = on.equals(restated.beforeOn());
        return won.plain(stays ? "" : " " + WinDay.said(on, today))
                .plain(", not ")
                .and(WorthText.of(restated.before()))
                .plain(".");
    }

    /// With the answer to what was asked about the figure before.
    private List<Post> posts(Referral next, Event.Restated restated, Partner partner) {
        var told =
                ResultNotifications.won(
                        ask,
                        next,
                        partner,
                        shown -> Card.saying(told(restated, shown, ask.today())));
        var posts = new ArrayList<>(FigureQuestions.withQuestion(told, next, partner, ask.firm()));
        posts.addAll(
                ReportPosts.answered(
                        next, partner, (shown, _) -> told(restated, shown, ask.today())));
        return posts;
    }

    private static Text thanks(Credit credit, Partner partner) {
        var doneBy = Spans.of(credit.doneBy());
        if (credit.samePerson()) {
            return Text.of("Thank you, ").and(doneBy).plain("!");
        }
        var broughtBy = credit.broughtBy();
        return Text.of("Thank you, ")
                .and(broughtBy == null ? new Text.Span.Plain(partner.name()) : Spans.of(broughtBy))
                .plain(", for bringing it in, and ")
                .and(doneBy)
                .plain(", for seeing it through!");
    }
}
