package io.baton.desk.refer.step;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import java.util.function.BiFunction;

/// A member's command about one referral: its words, then `R-12`, then more.
public record ReferralCommand(
        String name, String usage, String purpose, BiFunction<Ask, ReferralArguments, Reply> action)
        implements Command {

    @Override
    public Reply answer(Ask ask, String rest) {
        return ReferralArguments.parse(
                rest, usage, referralArguments -> action.apply(ask, referralArguments));
    }
}
