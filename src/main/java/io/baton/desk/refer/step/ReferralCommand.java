package io.baton.desk.refer.step;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import java.util.function.BiFunction;

/// A command about one referral: the command, `R-12`, and further arguments.
///
/// @param example how to write it, for an error message
/// @param openToContacts whether people at the partner may use it
public record ReferralCommand(
        String name,
        String usage,
        String example,
        String purpose,
        boolean openToContacts,
        BiFunction<Ask, ReferralArguments, Reply> action)
        implements Command, NoOtherChange {

    /// For members only.
    public ReferralCommand(
            String name,
            String usage,
            String example,
            String purpose,
            BiFunction<Ask, ReferralArguments, Reply> action) {
        this(name, usage, example, purpose, false, action);
    }

    /// For a command whose usage is an example already.
    public ReferralCommand(
            String name,
            String usage,
            String purpose,
            BiFunction<Ask, ReferralArguments, Reply> action) {
        this(name, usage, usage, purpose, action);
    }

    /// `lost the Acme deal` is free text.
    @Override
    public Fit fit(Ask ask, String rest) {
        return ReferralArguments.fit(rest);
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return ReferralArguments.parse(
                ask, rest, example, arguments -> action.apply(ask, arguments));
    }
}
