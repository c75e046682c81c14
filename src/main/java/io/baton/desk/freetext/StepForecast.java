package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.act.ReportCards;
import io.baton.desk.refer.step.Counterparties;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import io.baton.referral.figure.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a step is possible, asked before it's confirmed, and what is possible instead.
final class StepForecast {
    private final ConfirmedSteps confirmedSteps;
    private final PendingDrafts pending;
    private final Referrals referrals;
    private final Counterparties counterparties;

    StepForecast(
            ConfirmedSteps confirmedSteps,
            PendingDrafts pending,
            Referrals referrals,
            Counterparties counterparties) {
        this.counterparties = counterparties;
        this.confirmedSteps = confirmedSteps;
        this.pending = pending;
        this.referrals = referrals;
    }

    boolean isPossible(Ask ask, Step step) {
        return confirmedSteps.refusal(ask, step).isEmpty();
    }

    /// Says why the step isn't possible now, with buttons for what is. Empty if it's possible.
    Optional<Reply> refusal(Ask ask, Step step) {
        return confirmedSteps.refusal(ask, step).map(why -> withAlternatives(ask, step, why));
    }

    private Reply withAlternatives(Ask ask, Step step, Card refused) {
        var referral = referrals.find(ask.firm().id(), step.referral());
        var why = referral.flatMap(now -> asked(ask, step, now, refused)).orElse(refused);
        var instead =
                referral.flatMap(now -> instead(now.stage(), step))
                        .filter(each -> isPossible(ask, each));
        if (instead.isPresent()) {
            return pending.propose(
                    ask, new Proposal.Choice(List.of(instead.get())), withoutButtons(why));
        }
        pending.onlyByButton(ask);
        return new Reply.Whisper(why);
    }

    /// To confirm may mean the result that waits for the person's side. Its buttons are on the
    /// card.
    private Optional<Card> asked(Ask ask, Step step, Referral now, Card refused) {
        var side = ask.asker().isMember() ? Side.FIRM : Side.PARTNER;
        return step.action() == Action.ACCEPTED && now.state().asks(side)
                ? counterparties
                        .find(now)
                        .map(partner ->
                                ReportCards.said(now, ask.asker().view(now), partner, ask.firm())
                                        .paragraph(Text.of("Is that right?")))
                        .map(card -> withButtonsOf(refused, card))
                : Optional.empty();
    }

    private static Card withButtonsOf(Card from, Card to) {
        var card = to;
        for (var part : from.parts()) {
            card = part instanceof Card.Part.Buttons ? card.with(part) : card;
        }
        return card;
    }

    /// The choice comes first then.
    private static Card withoutButtons(Card why) {
        return new Card(
                why.summary(),
                why.parts().stream().filter(part -> !(part instanceof Card.Part.Buttons)).toList());
    }

    /// The step with the same words that fits the referral's stage.
    private static Optional<Step> instead(Stage stage, Step step) {
        var with = step.arguments();
        return Optional.ofNullable(
                switch (stage) {
                    case LOGGED, OFFERED ->
                            step.action() == Action.LOST
                                    ? other(step, Action.WITHDRAW, null, with.words())
                                    : null;
                    case ACCEPTED ->
                            step.action() == Action.PAID
                                    ? other(step, Action.WON, with, null)
                                    : null;
                    case WON ->
                            step.action() == Action.WON
                                    ? other(step, Action.PAID, with, null)
                                    : null;
                    case LOST, WITHDRAWN -> null;
                });
    }

    private static Step other(
            Step step, Action action, @Nullable Arguments money, @Nullable String words) {
        var arguments =
                new Arguments(
                        money == null ? null : money.amount(),
                        money == null ? null : money.on(),
                        null,
                        null,
                        words);
        return new Step(step.referral(), action, arguments, step.unused());
    }
}
