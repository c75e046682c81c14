package io.baton.desk.revenue;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.PercentageParser;
import io.baton.firm.Percentage;
import io.baton.store.FirmStore;
import java.util.List;

/// `/revenue target 21%`: the share that partnering shall bring.
record SetTarget(FirmStore firms) implements Command {
    private static final int TRIES = 20;

    @Override
    public String name() {
        return "revenue target";
    }

    @Override
    public String usage() {
        return "revenue target 21%";
    }

    @Override
    public String purpose() {
        return "sets the share that partnering shall bring";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        if (rest.isEmpty()) {
            return CommonReplies.whisper(
                    "The target is %s. To change it, say: %s"
                            .formatted(ask.firm().target(), usage()));
        }
        return switch (PercentageParser.parse(rest)) {
            case ParseResult.Unclear<Percentage>(var why) -> CommonReplies.whisper(why);
            case ParseResult.Understood<Percentage>(var target) -> set(ask, target);
        };
    }

    private Reply set(Ask ask, Percentage target) {
        var firm = ask.firm();
        for (int i = 0; i < TRIES; i++) {
            switch (firms.write(firm.withTarget(target), ask.turn().id(), List.of())) {
                case WRITTEN -> {
                    return CommonReplies.whisper(
                            "The target is %s; it was %s before.".formatted(target, firm.target()));
                }
                case DUPLICATE_TURN -> {
                    return CommonReplies.whisper("The target is %s.".formatted(target));
                }
                case STALE -> firm = firms.find(firm.id()).orElseThrow();
            }
        }
        return CommonReplies.whisper(
                "Many people are changing the settings at once. Nothing of yours was stored; please"
                        + " try again.");
    }
}
