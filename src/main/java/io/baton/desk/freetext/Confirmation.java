package io.baton.desk.freetext;

import io.baton.chat.Person;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommandRunner;
import io.baton.desk.CommonReplies;
import io.baton.desk.ResumableTurns;
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
    private final ResumableTurns resumableTurns;

    Confirmation(
            CommandRunner commandRunner,
            LoggingFromWords loggingFromWords,
            Referrals referrals,
            ResumableTurns resumableTurns) {
        this.commandRunner = commandRunner;
        this.loggingFromWords = loggingFromWords;
        this.referrals = referrals;
        this.resumableTurns = resumableTurns;
    }

    /// The turn that logs the draft's referral.
    static String loggingTurn(Draft draft) {
        return draft.id() + "/log";
    }

    Reply carryOut(Ask ask, Draft draft) {
        return switch (draft.proposal()) {
            case Proposal.NewReferrals wanted -> log(ask, draft, wanted);
            case Proposal.Step step -> step(ask, draft, step);
            case Proposal.Query(var command) -> run(ask, draft.id() + "/query", command);
            case Proposal.Choice _ -> CommonReplies.invalidButton();
        };
    }

    private Reply log(Ask ask, Draft draft, Proposal.NewReferrals wanted) {
        var turn = loggingTurn(draft);
        var reply = loggingFromWords.log(ask, turn, wanted);
        var partner = wanted.partners().named();
        var logged = referrals.find(ask.firm().id(), ReferralId.fromTurn(turn));
        if (draft.state() != Draft.State.CONFIRMED_AND_SENT
                || partner == null
                || logged.isEmpty()) {
            return reply;
        }
        var label = logged.get().label();
        return isPastFirstOffer(logged.get())
                ? run(ask, turn + "/show", "refer show " + label)
                : run(
                        ask,
                        draft.id() + "/send",
                        "refer offer %s to %s".formatted(label, partner.name()));
    }

    /// Whether there is more to show than the first offer.
    private static boolean isPastFirstOffer(Referral referral) {
        return referral.rounds() > 1 || referral.rounds() == 1 && referral.stage() != Stage.OFFERED;
    }

    private Reply step(Ask ask, Draft draft, Proposal.Step step) {
        var member = step.arguments().member();
        var mentioned =
                member == null
                        ? Map.<String, Person>of()
                        : Map.of(member.id(), new Person(member.id(), member.name(), true));
        var command = StepText.command(step, member == null ? "" : "<@" + member.id() + ">");
        return run(ask.under(draft.id() + "/step", command, mentioned), command);
    }

    private Reply run(Ask ask, String turn, String command) {
        return run(ask.under(turn, command, Map.of()), command);
    }

    private Reply run(Ask inner, String command) {
        return resumableTurns.within(
                inner,
                () -> commandRunner.run(inner, command).orElseGet(CommonReplies::invalidButton));
    }
}
