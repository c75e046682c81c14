package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import io.baton.desk.refer.step.Transitions;

/// `refer won`, `refer lost`, `refer withdraw`: closes a referral.
public final class CloseReferral {
    private final Transitions transitions;
    private final Counterparties counterparties;
    private final Results results;

    public CloseReferral(Transitions transitions, Counterparties counterparties) {
        this.transitions = transitions;
        this.counterparties = counterparties;
        results = new Results(counterparties);
    }

    public ReferralCommand winning() {
        return new ReferralCommand(
                "refer won",
                "refer won R-12 $12,500 or $200/month [for 36 months] [on 2026-11-03]",
                "refer won R-12 $12,500",
                "closes it as won and thanks the sender",
                true,
                this::won);
    }

    public ReferralCommand losing() {
        return new ReferralCommand(
                "refer lost",
                "refer lost R-12 REASON",
                "refer lost R-12 chose a cheaper bid",
                "closes it as lost",
                true,
                this::lost);
    }

    public ReferralCommand withdrawing() {
        return new ReferralCommand(
                "refer withdraw",
                "refer withdraw R-12 [REASON]",
                "refer withdraw R-12",
                "ends the referral without a result and tells the partner",
                this::withdraw);
    }

    private Reply won(Ask ask, ReferralArguments arguments) {
        if (arguments.rest().isBlank()) {
            return CommonReplies.whisper(
                    "How much was it worth? Write it like this: refer won R-%d $12,500"
                            .formatted(arguments.number()));
        }
        return taken(ask, arguments, results.won(ask, arguments.rest()));
    }

    private Reply taken(Ask ask, ReferralArguments arguments, ParseResult<ReferralStep> read) {
        return switch (read) {
            case ParseResult.Unclear<ReferralStep>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<ReferralStep>(var step) ->
                    transitions.apply(ask, arguments.number(), step);
        };
    }

    private Reply lost(Ask ask, ReferralArguments arguments) {
        var reason = arguments.rest();
        if (reason.isEmpty()) {
            return CommonReplies.whisper(
                    "Why was R-%d lost? Write it like this: refer lost R-%d chose a cheaper bid"
                            .formatted(arguments.number(), arguments.number()));
        }
        return taken(ask, arguments, results.lost(ask, reason));
    }

    private Reply withdraw(Ask ask, ReferralArguments arguments) {
        return TextLimits.REASON
                .problem(arguments.rest())
                .map(CommonReplies::whisper)
                .orElseGet(() ->
                        transitions.apply(
                                ask,
                                arguments.number(),
                                new Withdrawing(ask, arguments.rest(), counterparties)));
    }
}
