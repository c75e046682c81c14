package io.baton.desk.refer.update;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralArguments;
import io.baton.desk.refer.step.ReferralCommand;
import io.baton.desk.refer.step.Transitions;
import org.joda.money.Money;

/// `refer won`, `refer lost`, `refer withdraw`: closes a referral.
public final class CloseReferral {
    private static final int LONGEST_REASON = 1000;

    private final Transitions transitions;
    private final Counterparties counterparties;

    public CloseReferral(Transitions transitions, Counterparties counterparties) {
        this.transitions = transitions;
        this.counterparties = counterparties;
    }

    public ReferralCommand winning() {
        return new ReferralCommand(
                "refer won",
                "refer won R-12 $12,500",
                "closes it as won and thanks the sender",
                this::won);
    }

    public ReferralCommand losing() {
        return new ReferralCommand(
                "refer lost",
                "refer lost R-12 REASON",
                "refer lost R-12 chose a cheaper bid",
                "closes it as lost",
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
        return switch (AmountParser.parse(arguments.rest(), ask.firm().currency())) {
            case ParseResult.Unclear<Money>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Money>(var amount) ->
                    transitions.apply(
                            ask, arguments.number(), new Winning(ask, amount, counterparties));
        };
    }

    private Reply lost(Ask ask, ReferralArguments arguments) {
        var reason = arguments.rest();
        if (reason.isEmpty()) {
            return CommonReplies.whisper(
                    "Why was R-%d lost? Write it like this: refer lost R-%d chose a cheaper bid"
                            .formatted(arguments.number(), arguments.number()));
        }
        return reason.length() > LONGEST_REASON
                ? tooLong(reason)
                : transitions.apply(
                        ask, arguments.number(), new Losing(ask, reason, counterparties));
    }

    private Reply withdraw(Ask ask, ReferralArguments arguments) {
        var reason = arguments.rest();
        return reason.length() > LONGEST_REASON
                ? tooLong(reason)
                : transitions.apply(
                        ask, arguments.number(), new Withdrawing(ask, reason, counterparties));
    }

    private static Reply tooLong(String reason) {
        return CommonReplies.whisper(
                "Use at most %,d characters for the reason; this has %,d."
                        .formatted(LONGEST_REASON, reason.length()));
    }
}
