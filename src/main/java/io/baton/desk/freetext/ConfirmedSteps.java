package io.baton.desk.freetext;

import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
import io.baton.desk.freetext.step.StepText;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
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
        return step(ask, stepTurn(draft), step);
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
