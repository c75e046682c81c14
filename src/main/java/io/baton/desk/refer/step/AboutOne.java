package io.baton.desk.refer.step;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import java.util.function.BiFunction;

/// A member's command about one referral: its words, then `R-12`, then more.
public record AboutOne(
        String words, String usage, String purpose, BiFunction<Ask, Numbered, Reply> act)
        implements Command {

    @Override
    public Reply answer(Ask ask, String rest) {
        return Numbered.read(rest, usage, numbered -> act.apply(ask, numbered));
    }
}
