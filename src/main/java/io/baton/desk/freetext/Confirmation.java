package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.card.ReferralCard;
import io.baton.desk.refer.log.LoggingFromWords;
import io.baton.desk.refer.step.Counterparties;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Carries out a confirmed draft, with the handlers of the commands it stands for.
///
/// Each effect has a turn id that comes from the draft's, so however often the draft is confirmed,
/// it has one effect.
final class Confirmation {
    private final ConfirmedSteps confirmedSteps;
    private final LoggingFromWords loggingFromWords;
    private final Counterparties counterparties;

    Confirmation(
            ConfirmedSteps confirmedSteps,
            LoggingFromWords loggingFromWords,
            Counterparties counterparties) {
        this.confirmedSteps = confirmedSteps;
        this.loggingFromWords = loggingFromWords;
        this.counterparties = counterparties;
    }

    /// The turn that logs the draft's referral.
    static String loggingTurn(Draft draft) {
        return draft.id() + "/log";
    }

    Reply carryOut(Ask ask, Draft draft) {
        return switch (draft.proposal()) {
            case Proposal.NewReferrals wanted -> log(ask, draft, wanted);
            case Proposal.Step step -> confirmedSteps.take(ask, draft, step);
            case Proposal.Terms terms -> run(ask, draft.id() + "/terms", terms.command());
            case Proposal.Payment payment ->
                    run(ask, draft.id() + "/payment", PaymentCard.command(payment));
            case Proposal.Query(var command) -> run(ask, draft.id() + "/query", command);
            case Proposal.CarriedOut(var referral) -> show(ask, draft, referral);
            case Proposal.Choice _, Proposal.Nothing _ -> CommonReplies.invalidButton();
        };
    }

    /// The referrals as they are now.
    private Reply show(Ask ask, Draft draft, List<Referral> all) {
        if (all.size() == 1) {
            return show(ask, draft, all.getFirst().number());
        }
        var lines =
                all.stream()
                        .map(each ->
                                ReferralCard.line(each, counterparties.nameOf(each), ask.firm()))
                        .toList();
        return new Reply.Whisper(Card.saying("These referrals were logged:").bullets(lines));
    }

    private Reply show(Ask ask, Draft draft, int number) {
        return run(ask, draft.id() + "/show", "refer show R-" + number);
    }

    private Reply log(Ask ask, Draft draft, Proposal.NewReferrals wanted) {
        var before = logged(draft, wanted);
        if (before.size() == wanted.needs().size()
                && before.stream().anyMatch(each -> hasMovedOn(draft, wanted, each))) {
            return show(ask, draft, before);
        }
        var turn = loggingTurn(draft);
        var reply = loggingFromWords.log(ask, turn, wanted);
        var partner = wanted.partners().named();
        if (draft.state() != Draft.State.CONFIRMED_AND_SENT || partner == null) {
            return reply;
        }
        var logged = logged(draft, wanted);
        if (logged.isEmpty()) {
            return reply;
        }
        var answers =
                logged.stream().map(each -> offered(ask, draft, each, partner.name())).toList();
        var unsent =
                logged(draft, wanted).stream()
                        .filter(each -> each.stage() == Stage.LOGGED)
                        .map(Referral::label)
                        .toList();
        return unsent.isEmpty()
                ? together(answers)
                : CommonReplies.withLead(
                        together(answers),
                        "%s logged, but not sent."
                                .formatted(
                                        String.join(" and ", unsent)
                                                + (unsent.size() == 1 ? " is" : " are")));
    }

    private List<Referral> logged(Draft draft, Proposal.NewReferrals wanted) {
        return loggingFromWords.logged(draft.firm(), loggingTurn(draft), wanted.needs().size());
    }

    private Reply offered(Ask ask, Draft draft, Referral logged, String partner) {
        var label = logged.label();
        return run(
                ask,
                draft.id() + "/send/" + label,
                "refer offer %s to %s".formatted(label, partner));
    }

    /// Whether steps were taken since that aren't part of the answer.
    private static boolean hasMovedOn(Draft draft, Proposal.NewReferrals wanted, Referral logged) {
        boolean offers = wanted.inbound() || draft.state() == Draft.State.CONFIRMED_AND_SENT;
        return logged.steps().size() > (offers ? 2 : 1);
    }

    /// Several answers on one card.
    private static Reply together(List<Reply> replies) {
        var cards = replies.stream().flatMap(ConfirmedSteps::cards).toList();
        if (replies.size() == 1 || cards.isEmpty()) {
            return replies.isEmpty() ? CommonReplies.invalidButton() : replies.getFirst();
        }
        var parts = cards.stream().flatMap(card -> card.parts().stream()).distinct().toList();
        return new Reply.Whisper(new Card(cards.getFirst().summary(), parts));
    }

    /// Whether the draft's step was taken.
    boolean tookStep(Draft draft, Proposal.Step step) {
        return confirmedSteps.tookStep(draft, step);
    }

    /// Says that the draft's card is out of date; empty if it isn't.
    Optional<Reply> outdated(Ask ask, Draft draft, Proposal.Step step) {
        return confirmedSteps.outdated(ask, draft, step);
    }

    /// Why the step was refused; the referral as it is now, if it would be possible by now.
    Reply refusedAgain(Ask ask, Draft draft) {
        if (!(draft.proposal() instanceof Proposal.Step step)) {
            return CommonReplies.invalidButton();
        }
        return confirmedSteps
                .outdated(ask, draft, step)
                .or(() -> confirmedSteps.refusal(ask, step).map(Reply.Whisper::new))
                .orElseGet(() -> show(ask, draft, step.referral()));
    }

    private Reply run(Ask ask, String turn, String command) {
        return confirmedSteps.run(ask.under(turn, command, Map.of()), command);
    }
}
