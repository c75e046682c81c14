package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.button.ShownState;
import io.baton.desk.freetext.step.OutdatedStep;
import io.baton.desk.freetext.step.StepText;
import io.baton.desk.refer.card.RefusalText;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Step;
import io.baton.store.ReferralStore;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes or checks a step with the handler of its command.
final class ConfirmedSteps {
    private final CommandRunner commandRunner;
    private final ResumableTurns resumableTurns;
    private final ReferralStore referrals;

    ConfirmedSteps(
            CommandRunner commandRunner, ResumableTurns resumableTurns, ReferralStore referrals) {
        this.commandRunner = commandRunner;
        this.resumableTurns = resumableTurns;
        this.referrals = referrals;
    }

    Reply take(Ask ask, Draft draft, Proposal.Step step) {
        return outdated(ask, draft, step).orElseGet(() -> step(ask, stepTurn(draft), step));
    }

    /// Says that the card asked about a referral that has moved on since: what happened, and how to
    /// take the step if it's meant after all. Empty if it hasn't, or if the step was taken.
    Optional<Reply> outdated(Ask ask, Draft draft, Proposal.Step step) {
        var shown = draft.shown();
        return shown == null || tookStep(draft, step)
                ? Optional.empty()
                : referrals
                        .find(draft.firm(), step.referral())
                        // After a crash, the turn of a form runs again.
                        .filter(now -> !referrals.wrote(now, ask.turn().id()))
                        .flatMap(now ->
                                ShownState.decode(shown)
                                        .flatMap(then -> OutdatedStep.since(now, step, then))
                                        .map(since -> outdated(ask, step, now, since)));
    }

    /// The step's own refusal says more than that the card is out of date.
    private Reply outdated(Ask ask, Proposal.Step step, Referral now, Step since) {
        var refusal = refusal(ask, step);
        if (refusal.isPresent()) {
            return new Reply.Whisper(refusal.get());
        }
        var why =
                RefusalText.of(now, new Refusal.EarlierRound(since), ask.times())
                        .plain(" Nothing was saved. If it should be so after all, write ")
                        .code(StepText.typed(step))
                        .plain(".");
        var show = "refer show " + now.label();
        var current = run(ask.under(ask.turn().id() + "/show", show, Map.of()), show);
        var parts =
                Stream.<Card.Part>concat(
                        Stream.of(new Card.Part.Paragraph(why)),
                        cards(current).flatMap(card -> card.parts().stream()));
        return new Reply.Whisper(new Card(why.plainText(), parts.toList()));
    }

    private static String stepTurn(Draft draft) {
        return draft.id() + "/step";
    }

    /// Whether the draft's step was taken. It's refused if the referral has moved on since.
    boolean tookStep(Draft draft, Proposal.Step step) {
        return referrals
                .find(draft.firm(), step.referral())
                .filter(referral -> referrals.wrote(referral, stepTurn(draft)))
                .isPresent();
    }

    /// Why a step isn't possible now; empty if it is. Changes nothing.
    Optional<Card> refusal(Ask ask, Proposal.Step step) {
        return cards(step(ask.checking(), ask.turn().id() + "/check", step)).findFirst();
    }

    private Reply step(Ask ask, String turn, Proposal.Step step) {
        var member = step.arguments().member();
        var mentioned =
                member == null
                        ? Map.<String, Person>of()
                        : Map.of(member.id(), new Person(member.id(), member.name(), true));
        var command = StepText.command(step, member == null ? "" : "<@" + member.id() + ">");
        return run(ask.under(turn, command, mentioned), command);
    }

    static Stream<Card> cards(Reply reply) {
        return switch (reply) {
            case Reply.Whisper(var card) -> Stream.of(card);
            case Reply.Replace(var card) -> Stream.of(card);
            case Reply.Outdated(var why, _) -> Stream.of(why);
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _, Reply.Home _ ->
                    Stream.empty();
        };
    }

    /// Runs a command inside another turn.
    Reply run(Ask inner, String command) {
        return resumableTurns.within(
                inner,
                () -> commandRunner.run(inner, command).orElseGet(CommonReplies::invalidButton));
    }
}
