package io.baton.desk.freetext;

import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.log.LoggingFromWords;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import java.util.Map;

/// Carries out a confirmed draft, with the handlers of the commands it stands for.
///
/// Each effect has a turn id that comes from the draft's, so however often the draft is confirmed,
/// it has one effect.
final class Confirmation {
    private final CommandRunner commandRunner;
    private final LoggingFromWords loggingFromWords;
    private final Referrals referrals;

    Confirmation(
            CommandRunner commandRunner, LoggingFromWords loggingFromWords, Referrals referrals) {
        this.commandRunner = commandRunner;
        this.loggingFromWords = loggingFromWords;
        this.referrals = referrals;
    }

    /// The turn that logs the draft's referral.
    static String loggingTurn(Draft draft) {
        return draft.id() + "/log";
    }

    /// @param again whether it was confirmed before
    Reply carryOut(Ask ask, Draft draft, boolean again) {
        return switch (draft.proposal()) {
            case Proposal.NewReferrals wanted -> log(ask, draft, wanted);
            case Proposal.Step step -> step(ask, draft, step, again);
            case Proposal.Query(var command) -> run(ask, draft.id() + "/query", command);
            case Proposal.Choice _ -> CommonReplies.invalidButton();
        };
    }

    private Reply log(Ask ask, Draft draft, Proposal.NewReferrals wanted) {
        var turn = loggingTurn(draft);
        var reply = loggingFromWords.log(ask.under(turn, "", Map.of()), wanted);
        var partner = wanted.partners().named();
        var logged = referrals.find(ask.firm().id(), ReferralId.fromTurn(turn));
        if (draft.state() != Draft.State.CONFIRMED_AND_SENT
                || partner == null
                || logged.isEmpty()) {
            return reply;
        }
        var label = logged.get().label();
        return wasOffered(logged.get())
                ? run(ask, turn + "/show", "refer show " + label)
                : run(
                        ask,
                        draft.id() + "/send",
                        "refer offer %s to %s".formatted(label, partner.name()));
    }

    private static boolean wasOffered(Referral referral) {
        return referral.rounds() > 0 || referral.stage() != Stage.LOGGED;
    }

    private Reply step(Ask ask, Draft draft, Proposal.Step step, boolean again) {
        var member = step.arguments().member();
        var mentioned =
                member == null
                        ? Map.<String, Person>of()
                        : Map.of(member.id(), new Person(member.id(), member.name(), true));
        var command = StepText.command(step, member == null ? "" : "<@" + member.id() + ">");
        return again && tookEffect(ask, draft, step)
                ? run(ask, draft.id() + "/show", "refer show R-" + step.referral())
                : commandRunner
                        .run(ask.under(draft.id() + "/step", command, mentioned), command)
                        .orElseGet(CommonReplies::invalidButton);
    }

    /// Whether the author has changed the referral since the draft was made.
    private boolean tookEffect(Ask ask, Draft draft, Proposal.Step step) {
        return referrals
                .find(ask.firm().id(), step.referral())
                .map(referral ->
                        referral.steps().stream()
                                .anyMatch(each ->
                                        each.who() != null
                                                && each.who().is(draft.author())
                                                && !each.at().isBefore(draft.createdAt())))
                .orElse(false);
    }

    private Reply run(Ask ask, String turn, String command) {
        return commandRunner
                .run(ask.under(turn, command, Map.of()), command)
                .orElseGet(CommonReplies::invalidButton);
    }
}
